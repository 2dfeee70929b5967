"use client";

import { Menu, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useChordText } from "@/lib/client/chord-text";
import { QueuePill } from "../queue/queue-pill";
import { useFrame } from "./frame-context";

/**
 * The bar at the top of every page: its title and purpose, what the page puts in the middle, and on the right
 * what the page adds, the queue and the palette. On a phone the middle takes a line of its own.
 */
export function TopBar({
  title,
  purpose,
  centre,
  actions,
}: {
  title: ReactNode;
  purpose?: ReactNode;
  centre?: ReactNode;
  actions?: ReactNode;
}) {
  const t = useTranslations("frame");
  const { openDrawer, openPalette } = useFrame();
  const paletteKeys = useChordText("mod+k");
  return (
    <header className="grid shrink-0 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line bg-panel px-2 md:min-h-12 md:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] md:px-3.5">
      <div className="flex h-12 min-w-0 items-center gap-2.5">
        <IconButton label={t("rail.openDrawer")} onClick={openDrawer} className="md:hidden">
          <Menu />
        </IconButton>
        <h1 className="shrink-0 text-[14px] leading-5 font-semibold">{title}</h1>
        {purpose && <p className="hidden min-w-0 truncate text-sm text-faint lg:block">{purpose}</p>}
      </div>
      <div className="order-last col-span-2 flex min-w-0 justify-center not-empty:pb-2 md:order-none md:col-span-1 md:not-empty:pb-0">
        {centre}
      </div>
      <div className="flex min-w-0 items-center justify-end gap-2">
        {actions}
        <QueuePill />
        <IconButton label={t("palette.open")} shortcut={paletteKeys} onClick={openPalette}>
          <Search />
        </IconButton>
      </div>
    </header>
  );
}
