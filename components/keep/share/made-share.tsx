"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ShareAnswer } from "@/lib/answers/share-answer";
import { useLocalZone } from "@/lib/client/use-local-zone";

/** A link that was just made, to be copied. */
export function MadeShare({ share }: { share: ShareAnswer }) {
  const t = useTranslations("keep.share");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const url = share.url ?? "";
  const when = format.dateTime(new Date(share.expiresAt), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  return (
    <div className="space-y-3">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label={t("link")}>
            <Input readOnly value={url} onFocus={({ currentTarget }) => currentTarget.select()} />
          </Field>
        </div>
        <CopyButton text={url} variant="primary" className="pointer-coarse:h-10" />
      </div>
      <p className="flex flex-wrap justify-between gap-2 text-sm text-muted">
        <span>{t("endsAt", { when })}</span>
        <Link href="/shares" className="underline hover:text-ink">
          {t("all")}
        </Link>
      </p>
    </div>
  );
}
