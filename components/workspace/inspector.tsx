"use client";

import { ChevronDown, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { CarryNote } from "../capability-form/carry-note";
import { EngineSwitch } from "../capability-form/engine-switch";
import { FormFields } from "../capability-form/form-fields";
import { RunNotes } from "../capability-form/run-notes";
import { PresetButton } from "../presets/preset-button";
import { cn } from "../ui/cn";
import { MissedEngineNote } from "./missed-engine-note";
import { RunBar } from "./run-bar";
import { useWorkspace } from "./workspace-context";

/** The form, its primary button always in reach. On a phone the fields come up as a sheet over the stage. */
export function Inspector() {
  const t = useTranslations("form");
  const { data, engine, switchEngine } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <aside
      aria-label={t("inspector")}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
      className="relative flex w-[340px] shrink-0 flex-col border-l border-line bg-panel max-lg:z-20 max-lg:w-auto max-lg:border-l-0"
    >
      <MissedEngineNote />
      <div
        className={cn(
          "min-h-0 flex-1 overflow-y-auto overscroll-contain p-3.5 max-lg:absolute max-lg:inset-x-0 max-lg:bottom-full max-lg:max-h-[60dvh] max-lg:rounded-t-xl max-lg:border-t max-lg:border-line max-lg:bg-panel max-lg:shadow-float",
          !open && "max-lg:hidden",
        )}
      >
        <div className="flex flex-col gap-4">
          <div className="relative">
            <EngineSwitch
              engines={data.engines}
              engine={engine}
              isAdministrator={data.isAdministrator}
              onSwitch={switchEngine}
            />
            <PresetButton form={engine.form} className="absolute -top-1 -right-2 h-6 px-2 font-normal" />
          </div>
          <CarryNote />
          <FormFields form={engine.form} />
          <RunNotes form={engine.form} />
        </div>
      </div>
      <RunBar>
        <IconButton
          label={t(open ? "hideSettings" : "showSettings")}
          variant="outline"
          aria-expanded={open}
          className="h-[38px] w-11 rounded-lg lg:hidden pointer-coarse:h-11"
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown /> : <SlidersHorizontal />}
        </IconButton>
      </RunBar>
    </aside>
  );
}
