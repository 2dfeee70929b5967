"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  const t = useTranslations("auth.secondFactor");
  return (
    <div className="flex flex-col gap-4">
      <p className="text-muted">{t("codesText")}</p>
      <ul
        aria-label={t("codes")}
        className="grid grid-cols-2 gap-x-4 gap-y-1 rounded-lg border border-line-strong bg-fill px-3 py-2 font-mono text-base"
      >
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <Notice tone="warn">{t("codesOnce")}</Notice>
      <div className="flex justify-end gap-2">
        <CopyButton text={codes.join("\n")} autoFocus />
        <Button variant="primary" onClick={onDone}>
          {t("codesKept")}
        </Button>
      </div>
    </div>
  );
}
