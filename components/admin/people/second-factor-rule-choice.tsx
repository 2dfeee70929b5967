"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { secondFactorRuleAction } from "@/app/(admin)/admin/people/actions/rules";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";

type Rule = "nobody" | "administrators" | "everybody";
const RULES: readonly Rule[] = ["nobody", "administrators", "everybody"];

/** Of whom the studio asks a second factor. */
export function SecondFactorRuleChoice({ start }: { start: Rule }) {
  const t = useTranslations("people.rules");
  const [rule, setRule] = useState(start);
  async function change(next: Rule) {
    setRule(next);
    const done = await secondFactorRuleAction(next).catch(() => null);
    if (done?.ok) return;
    setRule(rule);
    toast.error(t("failed"));
  }
  return (
    <Segmented<Rule>
      label={t("secondFactor")}
      value={rule}
      onValueChange={(next) => void change(next)}
      options={RULES.map((value) => ({ value, label: t(`ask.${value}`) }))}
    />
  );
}
