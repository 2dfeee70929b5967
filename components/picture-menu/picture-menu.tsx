"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ContextMenu, ContextMenuContent, ContextMenuTrigger } from "@/components/ui/context-menu";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "@/components/ui/dropdown-menu";
import { IconButton, type IconButtonProps } from "@/components/ui/icon-button";
import { CONTEXT_PARTS, DROPDOWN_PARTS } from "./menu-parts";
import { PictureMenuItems, type PictureMenuHandlers } from "./picture-menu-items";
import type { PictureRef } from "./picture-ref";

type MenuProps = PictureMenuHandlers & { picture: PictureRef };

/** Gives its one child the picture's menu on a right click or a long press. */
export function PictureMenu({ children, ...menu }: MenuProps & { children: ReactNode }) {
  return (
    <ContextMenu>
      <ContextMenuTrigger asChild>{children}</ContextMenuTrigger>
      <ContextMenuContent>
        <PictureMenuItems parts={CONTEXT_PARTS} {...menu} />
      </ContextMenuContent>
    </ContextMenu>
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
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={t("actions")} {...button}>
          <Ellipsis />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <PictureMenuItems
          parts={DROPDOWN_PARTS}
          picture={picture}
          onOpen={onOpen}
          onCompare={onCompare}
          onDeleted={onDeleted}
        />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
