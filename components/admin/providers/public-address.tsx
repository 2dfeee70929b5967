"use client";

import { Globe } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { testAddressAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { PanelRow, Panel } from "@/components/settings/panel";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useLocalZone } from "@/lib/client/use-local-zone";

type Tested = Extract<Awaited<ReturnType<typeof testAddressAction>>, { ok: true }>["value"];

const TONES: Partial<Record<Tested["verdict"], "ok" | "warn">> = {
  reached: "ok",
  private: "warn",
  local: "warn",
  timeout: "warn",
};

/** The address vendors fetch pictures from: what can be tried from here, and whether one of them has been here. */
export function PublicAddress({
  address,
  fetches,
}: {
  address: string;
  /** When each real vendor last fetched a picture. */
  fetches: readonly { provider: string; at: string }[];
}) {
  const t = useTranslations("gates.publicAddress");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const [outcome, setOutcome] = useState<Tested | null>(null);
  const { run, busy, message } = useAction(() => testAddressAction(), setOutcome);
  return (
    <Panel>
      <PanelRow
        title={<span className="wrap-anywhere select-all">{address}</span>}
        text={
          <>
            {t("help")}
            {fetches.length === 0 && <span className="block">{t("notFetched")}</span>}
            {fetches.map(({ provider, at }) => (
              <span key={provider} className="block">
                {t("fetched", {
                  provider,
                  when: format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone }),
                })}
              </span>
            ))}
          </>
        }
      >
        <Button busy={busy} onClick={() => run(undefined)}>
          {!busy && <Globe aria-hidden />}
          {t("test")}
        </Button>
      </PanelRow>
      <div aria-live="polite" className="px-4 pb-4 empty:hidden">
        {message && <Notice tone="bad">{message}</Notice>}
        {!busy && outcome && (
          <Notice tone={TONES[outcome.verdict] ?? "bad"} title={outcome.title}>
            {outcome.advice}
          </Notice>
        )}
      </div>
    </Panel>
  );
}
