"use client";

import { useTranslations } from "next-intl";
import { MenuAt, type MenuPlace } from "@/components/ui/menu-at";
import { PictureMenuItems, type PictureMenuHandlers } from "./picture-menu-items";
import type { PictureRef } from "./picture-ref";

/** A picture's menu, open. */
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
  return (
    <MenuAt place={place} align={align} label={t("actions")} onClose={onClose}>
      <PictureMenuItems {...items} />
    </MenuAt>
  );
}
