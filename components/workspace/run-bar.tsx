"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useChordText } from "@/lib/client/chord-text";
import { useResultCount } from "./use-result-count";
import { useWorkspace } from "./workspace-context";

/** The primary button and what a click makes. */
export function RunBar({ children }: { children?: ReactNode }) {
  const t = useTranslations("form.run");
  const tools = useTranslations("tools");
  const { data, engine, run } = useWorkspace();
  const chord = useChordText("mod+enter");
  const count = useResultCount(engine);
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
          <Kbd aria-hidden className="border-current/40 text-current opacity-80 pointer-coarse:hidden">
            {chord}
          </Kbd>
        </Button>
      </div>
      <p className="flex min-h-4 justify-between gap-2 text-xs text-faint">
        <span>{engine.unavailable ? t("cannot") : count !== undefined && t("makes", { count, kind })}</span>
        {engine.isSandbox && <span>{t("sandbox")}</span>}
      </p>
    </div>
  );
}
