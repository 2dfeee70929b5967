"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import { Button } from "../ui/button";
import { StageMessage } from "./stage-message";

/** A result that was deleted a moment ago, with the way back. */
export function StageDeleted({ assetId }: { assetId: string }) {
  const t = useTranslations("viewer");
  const { restore } = usePictureActions();
  return (
    <StageMessage
      icon={Trash2}
      title={t("deleted")}
      actions={<Button onClick={() => void restore(assetId)}>{t("restore")}</Button>}
    >
      <p>{t("deletedHint")}</p>
    </StageMessage>
  );
}
