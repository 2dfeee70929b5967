"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { ShareAnswer } from "@/lib/answers/share-answer";
import { dayOf, expiryOf } from "./expiry";
import { MadeShare } from "./made-share";
import type { Shared } from "./shared";
import { ShareOptions, type ShareAnswers } from "./share-options";
import { useMakeShare } from "./use-make-share";

const WEEK_MS = 7 * 86_400_000;

/** Makes a link for people without an account and shows it. */
export function ShareDialog({ what, onClose }: { what: Shared; onClose(): void }) {
  const t = useTranslations("keep.share");
  const { busy, make } = useMakeShare();
  const [made, setMade] = useState<ShareAnswer | null>(null);
  const [answers, setAnswers] = useState<ShareAnswers>(() => ({
    span: "week",
    day: dayOf(new Date(Date.now() + WEEK_MS)),
    download: true,
    details: false,
  }));
  const { span, day, download, details } = answers;
  const wrongDay = expiryOf(span, day) === null;
  const start = async () => {
    const expiresAt = expiryOf(span, day)?.toISOString();
    if (expiresAt) setMade(await make(what, { expiresAt, download, details }));
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t(made ? "made" : "title")}
        description={made ? undefined : about(what, t)}
        footer={
          made ? (
            <Button onClick={onClose}>{t("done")}</Button>
          ) : (
            <Button variant="primary" busy={busy} disabled={wrongDay} onClick={() => void start()}>
              <Link2 aria-hidden />
              {t("make")}
            </Button>
          )
        }
      >
        {made ? (
          <MadeShare share={made} />
        ) : (
          <ShareOptions
            answers={answers}
            wrongDay={wrongDay}
            onChange={(change) => setAnswers({ ...answers, ...change })}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}

function about(what: Shared, t: ReturnType<typeof useTranslations<"keep.share">>): string {
  if ("collectionId" in what) return t("aboutCollection");
  const count = what.assetIds.length;
  return count === 1 ? t("aboutPicture") : t("aboutMany", { count });
}
