"use client";

import { Copy, ExternalLink, Folders, Image as ImageIcon } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { ShareAnswer } from "@/lib/answers/share-answer";
import { useShareActions } from "./use-shares";

/** One link: what it shows, until when, how often it was opened, and how to end it. */
export function ShareRow({ share }: { share: ShareAnswer }) {
  const t = useTranslations("keep.shares");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const { revoke, copy } = useShareActions();
  const { url, status, thumbnailUrl, collectionId } = share;
  const Icon = collectionId ? Folders : ImageIcon;
  const time = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short", timeZone });
  const ends = {
    open: () => t("until", { when: time(share.expiresAt) }),
    expired: () => t("endedAt", { when: time(share.expiresAt) }),
    revoked: () => t("revokedAt", { when: time(share.revokedAt ?? share.expiresAt) }),
  }[status]();
  const facts = [
    ends,
    t("opens", { count: share.opens }),
    ...(share.details ? [t("withDetails")] : []),
    ...(share.download ? [] : [t("viewOnly")]),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-3 last:border-0">
      <span className="grid size-12 shrink-0 place-items-center overflow-hidden rounded-md border border-line bg-fill text-faint">
        {thumbnailUrl ? (
          <img src={thumbnailUrl} alt="" loading="lazy" className="size-full object-cover" />
        ) : (
          <Icon aria-hidden className="size-5" />
        )}
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">
            {share.name ?? t(collectionId ? "collection" : "picture")}
          </span>
          <Badge tone={status === "open" ? "ok" : "neutral"}>{t(`status.${status}`)}</Badge>
        </p>
        <p className="text-sm text-muted">{facts.join(" · ")}</p>
        {status === "open" && url === null && <p className="text-sm text-muted">{t("unknown")}</p>}
      </div>
      {status === "open" && (
        <span className="flex items-center gap-1">
          {url && (
            <>
              <IconButton label={t("copy")} onClick={() => void copy(url)}>
                <Copy />
              </IconButton>
              <Button asChild variant="ghost" size="sm">
                <a href={url} target="_blank" rel="noreferrer" aria-label={t("open")} title={t("open")}>
                  <ExternalLink aria-hidden />
                </a>
              </Button>
            </>
          )}
          <Button variant="danger" size="sm" onClick={() => void revoke(share.id)}>
            {t("revoke")}
          </Button>
        </span>
      )}
    </li>
  );
}
