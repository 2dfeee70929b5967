"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/button";

/** Asks for the next page when the end comes near; the button is for those who do not scroll. */
export function MoreRuns({ busy, onMore }: { busy: boolean; onMore(): void }) {
  const t = useTranslations("gallery");
  const end = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(() => {
    if (!busy) onMore();
  });
  useEffect(() => {
    const element = end.current;
    if (!element || busy) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), {
      root: element.closest("[data-scroller]"),
      rootMargin: "800px 0px",
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [busy]);
  return (
    <div ref={end} className="flex justify-center">
      <Button busy={busy} onClick={onMore}>
        {t(busy ? "history.loadingMore" : "picker.loadMore")}
      </Button>
    </div>
  );
}
