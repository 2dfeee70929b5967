"use client";

import { PlugZap } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { testProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/errors/action-result";
import type { VendorId } from "@/lib/vendors/vendor-ids";

type Tested = Awaited<ReturnType<typeof testProviderAction>>;
type Outcome = Extract<Tested, { ok: true }>["value"];

/** Tries the saved settings at the vendor and explains what came back. */
export function ConnectionTest({ providerId, disabled }: { providerId: VendorId; disabled: boolean }) {
  const t = useTranslations("admin.providers");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { run, busy, message } = useAction(
    (input: { provider: VendorId }): Promise<ActionResult<Outcome>> => testProviderAction(input),
    setOutcome,
  );
  return (
    <>
      <Button busy={busy} disabled={disabled} onClick={() => run({ provider: providerId })}>
        {!busy && <PlugZap aria-hidden />}
        {t("test")}
      </Button>
      <div aria-live="polite" className="w-full empty:hidden">
        {message ? (
          <Notice tone="bad">{message}</Notice>
        ) : (
          !busy && outcome && <ConnectionOutcome outcome={outcome} />
        )}
      </div>
    </>
  );
}

function ConnectionOutcome({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("admin.providers");
  const words = useTranslations("gates.test");
  if (outcome.works) {
    const { isSandbox, call, tookMs, skewMs } = outcome;
    const seconds = Math.round(Math.abs(skewMs ?? 0) / 1_000);
    return (
      <Notice tone="ok" title={t("testWorks")}>
        {isSandbox ? t("testSandbox") : t("testWorksText")} {words("took", { call: `${call} `, ms: tookMs })}
        {seconds >= 5 && <span className="block text-warn">{words("clock", { seconds })}</span>}
      </Notice>
    );
  }
  const { title, advice, vendorCode, vendorMessage } = outcome;
  return (
    <Notice tone="bad" title={title}>
      {advice}
      {(vendorCode ?? vendorMessage) && (
        <details className="mt-1">
          <summary className="text-ink">{t("vendorWords")}</summary>
          <p className="font-mono text-xs break-words">
            {[vendorCode, vendorMessage].filter(Boolean).join(" · ")}
          </p>
        </details>
      )}
    </Notice>
  );
}
