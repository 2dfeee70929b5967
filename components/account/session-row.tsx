"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";

/** A session as its person sees it. Times are ISO 8601. */
export interface SessionLine {
  id: string;
  device: string | null;
  ip: string | null;
  createdAt: string;
  seenAt: string;
}

/** One session of a list; the reader's own is ended by signing out. */
export function SessionRow({
  session,
  isThis,
  onEnd,
}: {
  session: SessionLine;
  isThis: boolean;
  onEnd(): void;
}) {
  const t = useTranslations("auth.sessions");
  const format = useFormatter();
  const time = (iso: string) => format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short" });
  const device = session.device ?? t("unknown");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5 pr-3 pl-4 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">
          {device}
          {session.ip && <span className="ml-2 font-normal text-muted">{t("from", { ip: session.ip })}</span>}
        </p>
        <p className="text-sm text-muted">
          {t("since", { date: time(session.createdAt) })}
          <span className="ml-3">{t("seen", { date: time(session.seenAt) })}</span>
        </p>
      </div>
      {isThis ? (
        <Badge tone="ok">{t("this")}</Badge>
      ) : (
        <Button variant="ghost" size="sm" onClick={onEnd} aria-label={t("endNamed", { device })}>
          {t("end")}
        </Button>
      )}
    </li>
  );
}
