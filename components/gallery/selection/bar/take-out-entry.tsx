"use client";

import { FolderMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import type { BarEntryProps } from "./bar-entry";
import { useBulk } from "./use-bulk";

/** Takes everything selected out of the collection that is shown; the pictures stay where else they are. */
export function TakeOutEntry({ pictures, own, collection, done }: BarEntryProps) {
  const t = useTranslations("organise.bulk");
  const { busy, call } = useBulk();
  const takeOut = async () => {
    const answer = await call(`/collections/${collection}/take-out`, pictures);
    if (!answer) return;
    const back = () => void call(`/collections/${collection}/add`, own);
    toast(t("takenOut", { count: answer.changed }), {
      // Only what is one's own can be put back.
      action: own.length > 0 ? { label: t("undo"), onClick: back } : undefined,
    });
    done();
  };
  return (
    <IconButton label={t("takeOut")} disabled={busy} onClick={() => void takeOut()}>
      <FolderMinus />
    </IconButton>
  );
}
