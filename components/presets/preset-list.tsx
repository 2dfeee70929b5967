"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { PresetView } from "@/lib/services/presets/preset-view";
import { PresetMenu } from "./preset-menu";
import type { Presets } from "./use-presets";

/** The person's presets and those others share; a press puts one in force. */
export function PresetList({
  presets,
  onEdit,
  onDone,
}: {
  presets: Presets;
  onEdit(preset: PresetView | "new"): void;
  onDone(): void;
}) {
  const t = useTranslations("form.presets");
  const { presets: all, isError } = presets;
  const groups = [
    { id: "mine", list: all?.filter(({ own }) => own) ?? [] },
    { id: "shared", list: all?.filter(({ own }) => !own) ?? [] },
  ] as const;
  return (
    <div className="flex max-h-96 flex-col">
      {!all && !isError && <Skeleton className="m-2 h-20" />}
      {(isError || all?.length === 0) && (
        <p className="p-4 text-center text-sm text-muted">{t(isError ? "failed" : "empty")}</p>
      )}
      <div className="min-h-0 overflow-y-auto p-1">
        {groups
          .filter(({ list }) => list.length > 0)
          .map(({ id, list }) => (
            <section key={id} aria-label={t(id)}>
              <p aria-hidden className="px-2 pt-1.5 pb-1 text-xs font-medium text-faint">
                {t(id)}
              </p>
              <ul>
                {list.map((preset) => (
                  <li key={preset.id} className="flex items-center rounded-md hover:bg-fill-hover">
                    <button
                      type="button"
                      aria-label={t("apply", { name: preset.name })}
                      className="min-h-8 min-w-0 flex-1 truncate rounded-md px-2 text-left text-base pointer-coarse:min-h-10"
                      onClick={() => {
                        presets.apply(preset);
                        onDone();
                      }}
                    >
                      {preset.name}
                    </button>
                    {preset.own && <PresetMenu preset={preset} presets={presets} onEdit={onEdit} />}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
      <div className="border-t border-line p-1.5">
        <Button size="sm" variant="ghost" className="w-full justify-start" onClick={() => onEdit("new")}>
          <Plus aria-hidden />
          {t("save")}
        </Button>
      </div>
    </div>
  );
}
