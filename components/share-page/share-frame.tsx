import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ShareHeader } from "./share-header";

/** Header and words around a page of a share. */
export async function ShareFrame({
  expiresAt,
  actions,
  children,
}: {
  expiresAt: Date;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const [t, frame, format] = await Promise.all([
    getTranslations("share"),
    getTranslations("frame"),
    getFormatter(),
  ]);
  const when = format.dateTime(expiresAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <ShareHeader brand={frame("brand")}>
        <p className="truncate text-sm text-muted max-sm:hidden">{t("until", { when })}</p>
        {actions}
      </ShareHeader>
      {children}
    </>
  );
}
