"use client";

import { useTranslations } from "next-intl";
import type { ErrorFigure } from "@/lib/services/provider-health/health-view";
import { useHealthWords } from "./use-health-words";

/** What runs failed with, the most frequent first. */
export function ErrorList({ errors }: { errors: readonly ErrorFigure[] }) {
  const t = useTranslations("health");
  const words = useTranslations("errors.job");
  const { time } = useHealthWords();
  return (
    <div>
      <h4 className="mb-1.5 text-sm font-medium">{t("errors")}</h4>
      {errors.length === 0 && <p className="text-sm text-muted">{t("noErrors")}</p>}
      <ul className="flex flex-col">
        {errors.map(({ code, vendorCode, count, lastAt }) => (
          <li
            key={`${code} ${vendorCode}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5 text-sm last:border-b-0"
          >
            <span className="min-w-0">
              {words(`${code}.title`)}
              {vendorCode !== null && (
                <code className="ml-2 font-mono text-xs wrap-anywhere text-muted">
                  {t("vendorCode", { code: vendorCode })}
                </code>
              )}
            </span>
            <span className="text-muted tabular-nums">{t("errorCount", { count, when: time(lastAt) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
