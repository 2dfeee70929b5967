"use client";

import dynamic from "next/dynamic";
import type { BrowsedKind } from "@/components/catalogues/entry-json";
import { useCapabilityForm } from "../field-resources";
import { useCheckpoint } from "../use-checkpoint";

const ModelBrowser = dynamic(
  () => import("@/components/pickers/model-browser").then((module) => module.ModelBrowser),
  { ssr: false },
);

/** All entries of a list by their covers; those made for another kind of model than the chosen one are marked. */
export function EntryBrowser({
  kind,
  value,
  multiple,
  onChoose,
  onClose,
}: {
  kind: BrowsedKind;
  /** What requests name the entries in use by. */
  value: string | readonly string[] | undefined;
  multiple?: boolean;
  onChoose(token: string): void;
  onClose(): void;
}) {
  const form = useCapabilityForm();
  const checkpoint = useCheckpoint(form);
  return (
    <ModelBrowser
      open
      onOpenChange={(open) => !open && onClose()}
      kind={kind}
      provider={form.provider}
      value={value}
      multiple={multiple}
      baseModel={kind === "loras" ? (checkpoint?.baseModel ?? undefined) : undefined}
      onChoose={({ token }) => token !== null && onChoose(token)}
    />
  );
}
