"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { ProviderModel } from "./provider-model";

/** Clocks this far apart, in milliseconds, are worth a word: signatures fail at minutes. */
const SKEW_TOLD_MS = 30_000;

/** What an administrator should know of a provider before anything else. */
export function ProviderNotices({ provider }: { provider: ProviderModel }) {
  const t = useTranslations("admin.providers");
  const states = useTranslations("gates.state");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const { source, warning, missing, paused, silentSince, clock } = provider;
  const when = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone });
  const skewed = clock && Math.abs(clock.skewMs) >= SKEW_TOLD_MS ? clock : null;
  return (
    <>
      {paused && (
        <Notice tone="warn" title={states("pausedSince", { when: when(paused.since) })}>
          {paused.note}
        </Notice>
      )}
      {silentSince && (
        <Notice tone="bad" title={states("silentTitle")}>
          {states("silentSince", { when: when(silentSince) })}
        </Notice>
      )}
      {skewed && (
        <Notice tone="warn" title={states("clockTitle")}>
          {states(skewed.skewMs > 0 ? "clockAhead" : "clockBehind", {
            seconds: Math.round(Math.abs(skewed.skewMs) / 1_000),
          })}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice tone="warn" title={t("missingTitle")}>
          {t("missingText", { fields: format.list(missing) })}
        </Notice>
      )}
      {source === "sandbox" && <Notice title={t("sandboxTitle")}>{t("sandboxText")}</Notice>}
      {warning && (
        <Notice tone="warn" title={t("localUrlTitle")}>
          {t("localUrlText")}
        </Notice>
      )}
    </>
  );
}
