"use client";

import { CalendarDays } from "lucide-react";
import dynamic from "next/dynamic";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { Days } from "./days";

const PanelPopover = dynamic(
  () => import("../gallery/panels/panel-popover").then((module) => module.PanelPopover),
  { ssr: false },
);
const DayPanel = dynamic(() => import("./day-panel").then((module) => module.DayPanel), { ssr: false });

/** Narrows to a span of days; the panel that asks for it is loaded with the first click. */
export function DayFilter({ from, to, onChange }: Days & { onChange(days: Days): void }) {
  const t = useTranslations("gallery.history.days");
  const label = useSpanWords({ from, to });
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={t("label", { label })}
        onClick={() => setOpen(!open)}
        className={cn("font-normal", (from || to) && "border-accent")}
      >
        <CalendarDays aria-hidden />
        {label}
      </Button>
      {open && (
        <PanelPopover label={t("title")} anchor={button} onClose={() => setOpen(false)}>
          <DayPanel from={from} to={to} onChange={onChange} />
        </PanelPopover>
      )}
    </>
  );
}

function useSpanWords({ from, to }: Days): string {
  const t = useTranslations("gallery.history.days");
  const format = useFormatter();
  const shown = (day: string) => format.dateTime(new Date(`${day}T12:00:00`), { dateStyle: "medium" });
  if (from && to) return from === to ? shown(from) : t("span", { from: shown(from), to: shown(to) });
  if (from) return t("since", { from: shown(from) });
  return to ? t("until", { to: shown(to) }) : t("all");
}
