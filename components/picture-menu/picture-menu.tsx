"use client";

import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import * as Slot from "radix-ui/slot";
import { useState, type ReactNode } from "react";
import { IconButton, type IconButtonProps } from "@/components/ui/icon-button";
import type { MenuPlace } from "@/components/ui/menu-at";
import type { PictureMenuHandlers } from "./picture-menu-items";
import type { PictureRef } from "./picture-ref";
import { useLongPress } from "./use-long-press";

const load = () => import("./picture-menu-popup").then((module) => module.PictureMenuPopup);
const PictureMenuPopup = dynamic(load, { ssr: false });
/** The menu is fetched while the pointer is on its way to opening it. */
const preload = () => void load();

type MenuProps = PictureMenuHandlers & { picture: PictureRef };

/** Gives its one child the picture's menu on a right click, its key or a long press; none before there is one. */
export function PictureMenu({
  picture,
  children,
  ...handlers
}: PictureMenuHandlers & { picture: PictureRef | undefined; children: ReactNode }) {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const openAt = (opener: HTMLElement, left: number, top: number) => {
    if (picture) setPlace({ opener, left, top, width: 0, height: 0 });
  };
  const longPress = useLongPress(openAt);
  return (
    <>
      <Slot.Root
        {...longPress}
        onPointerEnter={preload}
        onContextMenu={(event) => {
          if (!picture) return;
          event.preventDefault();
          openAt(event.currentTarget, event.clientX, event.clientY);
        }}
      >
        {children}
      </Slot.Root>
      {place && picture && (
        <PictureMenuPopup
          {...handlers}
          picture={picture}
          place={place}
          align="start"
          onClose={() => setPlace(null)}
        />
      )}
    </>
  );
}

/** The same menu behind a "…" button. */
export function PictureMenuButton({
  picture,
  onOpen,
  onCompare,
  onDeleted,
  ...button
}: MenuProps & Omit<IconButtonProps, "label">) {
  const t = useTranslations("viewer");
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const menu = { picture, onOpen, onCompare, onDeleted };
  return (
    <>
      <IconButton
        label={t("actions")}
        {...button}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        data-state={place ? "open" : "closed"}
        onPointerEnter={preload}
        onClick={({ currentTarget: button }) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          // In a list box the keyboard is on the option, never on what the pointer finds inside it.
          const opener = button.closest<HTMLElement>("[role=option]") ?? button;
          setPlace({ opener, left, top, width, height });
        }}
      >
        <Ellipsis />
      </IconButton>
      {place && <PictureMenuPopup {...menu} place={place} align="end" onClose={() => setPlace(null)} />}
    </>
  );
}
