"use client";

import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import type { Items } from "./use-items";

/** What can be done with one item of a list. */
export function ItemMenu({ items, index, name }: { items: Items; index: number; name: string }) {
  const t = useTranslations("diffusion.items");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={t("menu", { name })} size="sm">
          <Ellipsis />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem disabled={!items.canAdd} onSelect={() => items.duplicate(index)}>
          <Copy aria-hidden />
          {t("duplicate")}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={index === 0} onSelect={() => items.move(index, -1)}>
          <ArrowUp aria-hidden />
          {t("up")}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={index === items.list.length - 1} onSelect={() => items.move(index, 1)}>
          <ArrowDown aria-hidden />
          {t("down")}
        </DropdownMenuItem>
        <DropdownMenuItem danger disabled={!items.canRemove} onSelect={() => items.remove(index)}>
          <Trash2 aria-hidden />
          {t("remove")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
