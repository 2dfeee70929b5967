"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** A key as its owner sees it. Times are ISO 8601. */
export interface ApiKeyLine {
  id: string;
  name: string;
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
}

/** One key of the list. */
export function ApiKeyRow({ apiKey, onRevoke }: { apiKey: ApiKeyLine; onRevoke(): void }) {
  const t = useTranslations("auth.apiKeys");
  const format = useFormatter();
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: "medium" });
  const { name, prefix, createdAt, lastUsedAt } = apiKey;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5 pr-3 pl-4 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{name}</p>
        <p className="text-sm text-muted">
          <code className="font-mono text-xs">{prefix}…</code>
          <span className="ml-3">{t("created", { date: day(createdAt) })}</span>
          <span className="ml-3">{lastUsedAt ? t("used", { date: day(lastUsedAt) }) : t("neverUsed")}</span>
        </p>
      </div>
      <Button variant="ghost" size="sm" onClick={onRevoke} aria-label={t("revokeNamed", { name })}>
        {t("revoke")}
      </Button>
    </li>
  );
}
