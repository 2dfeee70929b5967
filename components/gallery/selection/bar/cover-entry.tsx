"use client";

import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { useCollections } from "../../../organise/use-collections";
import { useSaveCollection } from "../../../organise/use-save-collection";
import type { BarEntryProps } from "./bar-entry";

/** Makes the one selected picture the cover of the reader's own collection that is shown. */
export function CoverEntry({ pictures, collection, done }: BarEntryProps) {
  const t = useTranslations("organise.collections");
  const { data } = useCollections();
  const { change, busy } = useSaveCollection();
  const shown = data?.find(({ id }) => id === collection);
  const [one] = pictures;
  if (!shown?.own || !one || pictures.length > 1 || one.kind === "text") return null;
  const choose = async () => {
    if (!(await change(shown.id, { coverId: one.id }))) return;
    toast(t("coverSet"));
    done();
  };
  return (
    <IconButton label={t("useAsCover")} disabled={busy} onClick={() => void choose()}>
      <ImageUp />
    </IconButton>
  );
}
