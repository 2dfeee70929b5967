"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { useShortcut } from "@/lib/client/shortcuts";
import type { BarEntryProps } from "./bar-entry";
import { useBulk } from "./use-bulk";

/** Puts everything selected in the trash; the toast takes it out again. */
export function DeleteEntry({ own, drop }: BarEntryProps) {
  const t = useTranslations("organise");
  const { busy, call } = useBulk();
  const remove = async () => {
    const gone = own;
    const done = await call("/assets/delete", gone);
    if (!done) return;
    drop(gone.map(({ id }) => id));
    toast(t("bulk.deleted", { count: done.changed }), {
      duration: 8000,
      action: { label: t("bulk.undo"), onClick: () => void call("/assets/restore", gone) },
    });
  };
  useShortcut({
    keys: "delete",
    label: t("bulk.delete"),
    group: t("selection.title"),
    run: () => void remove(),
  });
  return (
    <IconButton label={t("bulk.delete")} shortcut="Del" disabled={busy} onClick={() => void remove()}>
      <Trash2 />
    </IconButton>
  );
}
