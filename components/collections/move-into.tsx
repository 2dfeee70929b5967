"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  DropdownMenuItem,
  DropdownMenuSub,
  DropdownMenuSubContent,
  DropdownMenuSubTrigger,
} from "@/components/ui/dropdown-menu";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { useCollections } from "../organise/use-collections";

/** The collections of one's own that another can be put into. */
export function MoveInto({
  icon,
  collection,
  onMove,
}: {
  icon: ReactNode;
  collection: CollectionAnswer;
  onMove(parentId: string): void;
}) {
  const t = useTranslations("organise.collections");
  const { data = [] } = useCollections();
  const targets = data.filter(
    ({ id, own, parentId }) => own && parentId === null && id !== collection.id && id !== collection.parentId,
  );
  if (targets.length === 0) return null;
  return (
    <DropdownMenuSub>
      <DropdownMenuSubTrigger>
        {icon}
        {t("moveInto")}
        <ChevronRight aria-hidden className="ml-auto" />
      </DropdownMenuSubTrigger>
      <DropdownMenuSubContent>
        {targets.map(({ id, name }) => (
          <DropdownMenuItem key={id} onSelect={() => onMove(id)}>
            <span className="max-w-60 truncate">{name}</span>
          </DropdownMenuItem>
        ))}
      </DropdownMenuSubContent>
    </DropdownMenuSub>
  );
}
