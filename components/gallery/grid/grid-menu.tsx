"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { MenuPlace } from "@/components/ui/menu-at";
import type { GalleryAsset } from "../gallery-asset";

const load = () => import("../../picture-menu/picture-menu-popup").then((module) => module.PictureMenuPopup);
const PictureMenuPopup = dynamic(load, { ssr: false });

/** One context menu for all tiles: where it is open, and for which picture. */
export function useGridMenu(onOpen: (id: string) => void) {
  const [open, setOpen] = useState<{ asset: GalleryAsset; place: MenuPlace } | null>(null);
  return {
    openAt: (asset: GalleryAsset, opener: HTMLElement, left: number, top: number) =>
      setOpen({ asset, place: { opener, left, top, width: 0, height: 0 } }),
    menu: open && (
      <PictureMenuPopup
        picture={open.asset}
        place={open.place}
        align="start"
        onOpen={() => onOpen(open.asset.id)}
        onClose={() => setOpen(null)}
      />
    ),
  };
}
