"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { toggle, type Picked } from "./selection-state";
import { useIsPicked, type SelectionStore } from "./selection-store";

/** The round tick on a tile: shown where the pointer is, and on every tile while anything is selected. */
export function TileTick({
  store,
  picture,
  onToggle,
}: {
  store: SelectionStore;
  picture: Picked;
  onToggle: SelectionStore["change"];
}) {
  const t = useTranslations("organise.selection");
  const { on, any } = useIsPicked(store, picture.id);
  return (
    <>
      {on && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-md bg-accent-soft ring-3 ring-accent ring-inset"
        />
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-pressed={on}
        aria-label={t("select")}
        onClick={(event) => {
          event.stopPropagation();
          if (!event.shiftKey) onToggle((state) => toggle(state, picture));
        }}
        className={cn(
          "absolute top-1.5 left-1.5 grid size-6 place-items-center rounded-full border-2 border-white text-white shadow-[0_0_3px_#0008] transition-opacity pointer-coarse:size-7",
          on ? "bg-accent text-on-accent" : "bg-black/35 hover:bg-black/60",
          any ? "opacity-100" : "opacity-0 group-focus-within:opacity-100 group-hover:opacity-100",
        )}
      >
        <Check
          aria-hidden
          className={cn("size-3.5", !on && !any && "opacity-80", !on && any && "opacity-0")}
          strokeWidth={3}
        />
      </button>
    </>
  );
}
