"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { Label } from "@/components/ui/label";
import { ChoiceSelect } from "@/components/ui/choice-select";
import type { EngineChoice } from "./engine-choice";
import { SetUpLinks } from "./set-up-links";

/** Which engine runs the tool, with what each usually takes; those that cannot be used say why. */
export function EngineSwitch({
  engines,
  engine,
  isAdministrator,
  onSwitch,
}: {
  engines: readonly EngineChoice[];
  engine: EngineChoice;
  isAdministrator: boolean;
  onSwitch(id: string): void;
}) {
  const t = useTranslations("form.engine");
  const id = useId();
  const usual = useUsualText();
  const why = (choice: EngineChoice) =>
    choice.unavailable ? t(`why.${choice.unavailable}`) : usual(choice.usualMs);
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id}>{t("label")}</Label>
      <ChoiceSelect
        id={id}
        value={engine.form.id}
        onChange={onSwitch}
        meta={why(engine)}
        choices={engines.map((choice) => ({
          value: choice.form.id,
          label: choice.form.title,
          meta: why(choice),
          disabled: choice.unavailable !== null,
        }))}
      />
      {engine.form.summary && <p className="text-sm text-faint">{engine.form.summary}</p>}
      {isAdministrator && <SetUpLinks engines={engines} />}
    </div>
  );
}

/** "usually 6 s" in the reader's language. */
export function useUsualText(): (ms: number) => string {
  const t = useTranslations("form.engine");
  const format = useFormatter();
  return (ms) => {
    const seconds = Math.max(1, Math.round(ms / 1_000));
    const amount =
      seconds < 90
        ? format.number(seconds, { style: "unit", unit: "second", unitDisplay: "short" })
        : format.number(Math.round(seconds / 60), { style: "unit", unit: "minute", unitDisplay: "short" });
    return t("usual", { amount });
  };
}
