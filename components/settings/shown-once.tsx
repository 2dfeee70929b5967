"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";

/** A secret that is readable this one time, with a way to copy it. */
export function ShownOnce({ text, note, onDone }: { text: string; note: string; onDone(): void }) {
  const t = useTranslations("frame");
  return (
    <div className="flex flex-col gap-3">
      <code className="rounded-lg border border-line-strong bg-fill px-3 py-2 font-mono text-base break-all select-all">
        {text}
      </code>
      <Notice tone="warn">{note}</Notice>
      <div className="flex justify-end gap-2">
        <CopyButton text={text} autoFocus />
        <Button variant="primary" onClick={onDone}>
          {t("done")}
        </Button>
      </div>
    </div>
  );
}
