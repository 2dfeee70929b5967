"use client";

import { ChevronDown } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { CapabilityForm } from "@/lib/capabilities/describe";

const PresetPopover = dynamic(() => import("./preset-popover").then((module) => module.PresetPopover), {
  ssr: false,
});

/** Opens the engine's presets; what they are made of is loaded when they are first asked for. */
export function PresetButton({ form, className }: { form: CapabilityForm; className?: string }) {
  const t = useTranslations("form.presets");
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        size="sm"
        variant="ghost"
        aria-haspopup="dialog"
        aria-expanded={open}
        className={className}
        onClick={() => setOpen(!open)}
      >
        {t("title")}
        <ChevronDown aria-hidden className="size-3.5!" />
      </Button>
      {open && <PresetPopover form={form} anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
