"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useChordText } from "@/lib/client/chord-text";
import { costOf } from "@/lib/cost/cost-of";
import { ONE } from "@/lib/cost/units";
import { BudgetNote } from "./budget-note";
import { EstimateParts, RunEstimate } from "./run-estimate";
import { useExpectedUnits } from "./use-expected-units";
import { useWorkspace } from "./workspace-context";

/** The primary button, what a click makes, what that is expected to cost, and why the last one started nothing. */
export function RunBar({ children }: { children?: ReactNode }) {
  const t = useTranslations("form.run");
  const refused = useTranslations("form.refused");
  const tools = useTranslations("tools");
  const { data, engine, run, refusal } = useWorkspace();
  const chord = useChordText("mod+enter");
  const units = useExpectedUnits(engine);
  const count = units && (units.result ?? 0) / ONE;
  const { prices } = engine;
  const estimate = units && prices && { units, prices, currency: data.currency };
  const [kind = "image"] = engine.form.outputKinds;
  return (
    <div className="flex flex-col gap-1.5 border-t border-line px-3.5 py-3">
      <div className="flex gap-2">
        {children}
        <Button
          variant="primary"
          size="lg"
          className="min-w-0 flex-1"
          disabled={engine.unavailable !== null}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={run}
        >
          {tools(`${data.tool}.action`)}
          {estimate && <RunEstimate {...estimate} />}
          <Kbd aria-hidden className="border-current/40 text-current opacity-80 pointer-coarse:hidden">
            {chord}
          </Kbd>
        </Button>
      </div>
      <p className="flex min-h-4 justify-between gap-2 text-xs text-faint">
        <span>{engine.unavailable ? t("cannot") : count !== undefined && t("makes", { count, kind })}</span>
        {engine.isSandbox && <span>{t(prices ? "counted" : "sandbox")}</span>}
      </p>
      {estimate && <EstimateParts {...estimate} />}
      <BudgetNote cost={estimate ? costOf(estimate.units, estimate.prices) : 0n} />
      {refusal && (
        <p role="alert" className="text-xs font-medium text-bad">
          {refused(refusal)}
        </p>
      )}
    </div>
  );
}
