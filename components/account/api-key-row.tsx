"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";

/** A key as its owner sees it. Times are ISO 8601. */
export interface ApiKeyLine {
  id: string;
  name: string;
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
  scopes: readonly ("read" | "write" | "run" | "admin")[];
  expiresAt: string | null;
  ratePerSecond: number | null;
}

/** One key of the list. `extra` stands before the button that ends it. */
export function ApiKeyRow({
  apiKey,
  onRevoke,
  extra,
}: {
  apiKey: ApiKeyLine;
  onRevoke(): void;
  extra?: ReactNode;
}) {
  const t = useTranslations("auth.apiKeys");
  const format = useFormatter();
  const day = (iso: string) => format.dateTime(new Date(iso), { dateStyle: "medium" });
  const { name, prefix, createdAt, lastUsedAt, scopes, expiresAt, ratePerSecond } = apiKey;
  const isOver = expiresAt !== null && new Date(expiresAt) <= new Date();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line py-2.5 pr-3 pl-4 last:border-b-0">
      <div className="min-w-0 flex-1 basis-64">
        <p className="flex flex-wrap items-center gap-1.5 font-medium">
          <span className="mr-1 truncate">{name}</span>
          {isOver && <Badge tone="bad">{t("expired")}</Badge>}
          {scopes.map((scope) => (
            <Badge key={scope} tone={scope === "admin" ? "accent" : "neutral"}>
              {t(`scope.${scope}`)}
            </Badge>
          ))}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          <code className="font-mono text-xs">{prefix}…</code>
          <span>{t("created", { date: day(createdAt) })}</span>
          <span>{lastUsedAt ? t("used", { date: day(lastUsedAt) }) : t("neverUsed")}</span>
          {expiresAt && !isOver && <span>{t("until", { date: day(expiresAt) })}</span>}
          {ratePerSecond !== null && <span>{t("rate", { rate: ratePerSecond })}</span>}
        </p>
      </div>
      {extra}
      <Button variant="ghost" size="sm" onClick={onRevoke} aria-label={t("revokeNamed", { name })}>
        {t("revoke")}
      </Button>
    </li>
  );
}
