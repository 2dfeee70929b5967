"use client";

import dynamic from "next/dynamic";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { leafFields } from "@/lib/client/form/visibility";
import { AdjustmentNote } from "./adjustment-note";
import { HoldNotice } from "./hold-notice";

const DiffusionNotes = dynamic(() => import("./diffusion-notes").then((module) => module.DiffusionNotes), {
  ssr: false,
});

/** What is to be known before a run: what is changed of its pictures, and what may not turn out as meant. */
export function RunNotes({ form }: { form: CapabilityForm }) {
  const isDiffusion = leafFields(form.fields).some(({ control }) => control === "checkpoint");
  return (
    <>
      <HoldNotice provider={form.provider} />
      <AdjustmentNote form={form} />
      {isDiffusion && <DiffusionNotes form={form} />}
    </>
  );
}
