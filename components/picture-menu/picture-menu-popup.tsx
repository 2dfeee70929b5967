"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { MenuAt, type MenuPlace } from "@/components/ui/menu-at";
import { PictureMenuItems, type PictureMenuHandlers } from "./picture-menu-items";
import type { PictureRef } from "./picture-ref";

const ShareDialog = dynamic(() => import("../keep/share/share-dialog").then((module) => module.ShareDialog));

/** A picture's menu, open, and then what it asks. */
export function PictureMenuPopup({
  place,
  align,
  onClose,
  ...items
}: PictureMenuHandlers & {
  picture: PictureRef;
  place: MenuPlace;
  align: "start" | "end";
  onClose(): void;
}) {
  const t = useTranslations("viewer");
  const [sharing, setSharing] = useState(false);
  // The menu closes with the choice, in the same moment; what it asks then stays in its place.
  const asks = useRef(false);
  const share = () => {
    asks.current = true;
    setSharing(true);
  };
  const closeDialog = () => {
    onClose();
    place.opener.focus();
  };
  if (sharing) return <ShareDialog what={{ assetIds: [items.picture.id] }} onClose={closeDialog} />;
  return (
    <MenuAt place={place} align={align} label={t("actions")} onClose={() => asks.current || onClose()}>
      <PictureMenuItems {...items} onShare={share} />
    </MenuAt>
  );
}
