"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";

export type KeyScope = "read" | "write" | "run" | "admin";
export type KeyExpiry = "30" | "90" | "365" | "never";
const EXPIRIES: readonly KeyExpiry[] = ["30", "90", "365", "never"];

/** What a new key may do, and how long. */
export function KeyTerms({
  offered,
  scopes,
  onScopes,
  expiry,
  onExpiry,
}: {
  offered: readonly KeyScope[];
  scopes: readonly KeyScope[];
  onScopes(scopes: KeyScope[]): void;
  expiry: KeyExpiry;
  onExpiry(expiry: KeyExpiry): void;
}) {
  const t = useTranslations("auth.apiKeys");
  return (
    <>
      <fieldset>
        <legend className="mb-1 text-sm font-medium text-muted">{t("scopes")}</legend>
        {offered.map((scope) => (
          <label key={scope} className="flex min-h-9 items-center gap-2.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={scopes.includes(scope)}
              onChange={() => onScopes(offered.filter((one) => scopes.includes(one) !== (one === scope)))}
              className="size-4 accent-accent"
            />
            <span>{t(`scope.${scope}`)}</span>
            <span className="text-sm text-muted">{t(`scopeHelp.${scope}`)}</span>
          </label>
        ))}
      </fieldset>
      <p aria-hidden className="-mb-2.5 text-sm font-medium text-muted">
        {t("expires")}
      </p>
      <Segmented<KeyExpiry>
        label={t("expires")}
        value={expiry}
        onValueChange={onExpiry}
        options={EXPIRIES.map((value) => ({ value, label: t(`expiry.${value}`) }))}
        stretch
      />
    </>
  );
}
