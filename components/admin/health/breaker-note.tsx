"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { BreakerView } from "@/lib/services/provider-health/health-view";
import { useHealthWords } from "./use-health-words";

/** Whether calls are made, and what was last said instead of an answer. */
export function BreakerNote({ breaker }: { breaker: BreakerView }) {
  const t = useTranslations("health.breaker");
  const { time } = useHealthWords();
  const { state, failures, openedAt, closedAt, lastFailure } = breaker;
  const said = [lastFailure?.vendorCode, lastFailure?.vendorMessage].filter(Boolean).join(" · ");
  const isOpen = state === "open" && openedAt !== null;
  return (
    <Notice tone={isOpen ? "bad" : failures > 0 ? "warn" : "ok"} title={t("title")}>
      {isOpen ? t("open", { when: time(openedAt) }) : t("closed")}{" "}
      {!isOpen && failures > 0 && t("counting", { count: failures })}{" "}
      {!isOpen && closedAt && t("closedAt", { when: time(closedAt) })}
      {lastFailure && said && (
        <span className="mt-1 block">
          {t("said", { when: time(lastFailure.at) })}{" "}
          <code className="font-mono text-xs wrap-anywhere">{said}</code>
        </span>
      )}
    </Notice>
  );
}
