"use client";

import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { BarEntryProps } from "./bar-entry";

const ShareDialog = dynamic(() =>
  import("../../../keep/share/share-dialog").then((module) => module.ShareDialog),
);

/** Makes a link to what is selected for people without an account. */
export function ShareEntry({ own }: BarEntryProps) {
  const t = useTranslations("keep.share");
  const [asked, setAsked] = useState(false);
  return (
    <>
      <IconButton label={t("action")} onClick={() => setAsked(true)}>
        <Link2 />
      </IconButton>
      {asked && <ShareDialog what={{ assetIds: own.map(({ id }) => id) }} onClose={() => setAsked(false)} />}
    </>
  );
}
