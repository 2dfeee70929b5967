"use client";

import { RotateCcw, Trash2, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { COUNTED_UP_TO, type TrashTotal } from "@/lib/answers/trash-total";

/** Above the trash: how much lies there, or what can be done with what is selected. */
export function TrashBar({
  total,
  selected,
  busy,
  onSelectAll,
  onClear,
  onRestore,
  onPurge,
  onEmpty,
}: {
  total: TrashTotal;
  selected: number;
  busy: boolean;
  onSelectAll(): void;
  onClear(): void;
  onRestore(): void;
  onPurge(): void;
  onEmpty(): void;
}) {
  const t = useTranslations("keep.trash");
  const format = useFormatter();
  const megabytes = total.bytes / (1024 * 1024);
  const digits = megabytes < 10 ? 1 : 0;
  const size = `${format.number(megabytes, { maximumFractionDigits: digits })} MB`;
  const some = selected > 0;
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-2 border-b border-line bg-panel px-3.5 py-2">
      <p role="status" className="mr-auto text-base text-muted tabular-nums">
        {some
          ? t("selected", { count: selected })
          : total.count >= COUNTED_UP_TO
            ? t("many")
            : t("total", { count: total.count, size })}
      </p>
      {some ? (
        <>
          <Button variant="ghost" onClick={onClear}>
            <X aria-hidden />
            {t("clear")}
          </Button>
          <Button variant="danger" disabled={busy} onClick={onPurge}>
            <Trash2 aria-hidden />
            {t("purge")}
          </Button>
          <Button variant="primary" disabled={busy} onClick={onRestore}>
            <RotateCcw aria-hidden />
            {t("restore")}
          </Button>
        </>
      ) : (
        <>
          <Button variant="ghost" onClick={onSelectAll}>
            {t("selectAll")}
          </Button>
          <Button variant="danger" disabled={busy} onClick={onEmpty}>
            <Trash2 aria-hidden />
            {t("emptyTrash")}
          </Button>
        </>
      )}
    </div>
  );
}
