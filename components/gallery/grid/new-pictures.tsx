"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Says that pictures have come at the top while something further down is looked at. */
export function NewPictures({
  total,
  atTop,
  listKey,
  onShow,
}: {
  total: number;
  atTop: boolean;
  /** Another list starts anew. */
  listKey: string;
  onShow(): void;
}) {
  const t = useTranslations("gallery.grid");
  const [seen, setSeen] = useState({ total, listKey });
  if (seen.listKey !== listKey || (seen.total !== total && (atTop || total < seen.total))) {
    setSeen({ total, listKey });
  }
  const added = total - seen.total;
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center">
      {added > 0 && (
        <Button
          size="sm"
          variant="primary"
          onClick={onShow}
          className="pointer-events-auto rounded-full shadow-float"
        >
          <ArrowUp aria-hidden />
          {t("added", { count: added })}
        </Button>
      )}
    </div>
  );
}
