"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useSyncExternalStore } from "react";
import type { MaskSaver } from "./mask-saver";

/** Says when a mask could not be stored; silent while all is well, but heard by screen readers. */
export function SaveStatus({ saver }: { saver: MaskSaver }) {
  const t = useTranslations("painter");
  const now = () => saver.state;
  const state = useSyncExternalStore(saver.states.add, now, now);
  if (state !== "failed") {
    return (
      <span role="status" className="sr-only">
        {t(`save.${state}`)}
      </span>
    );
  }
  return (
    <div
      data-floating
      role="alert"
      className="absolute bottom-3 left-1/2 flex -translate-x-1/2 items-center gap-2 floating py-1 pr-1 pl-3 text-sm max-md:bottom-16"
    >
      <CircleAlert aria-hidden className="size-4 text-bad" />
      {t("save.failed")}
      <Button size="sm" variant="soft" onClick={() => void saver.flush().catch(() => undefined)}>
        {t("save.retry")}
      </Button>
    </div>
  );
}
