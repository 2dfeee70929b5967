"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  DropdownMenuItem,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSub,
  DropdownMenuSubContent,
  DropdownMenuSubTrigger,
} from "@/components/ui/dropdown-menu";
import { SHARINGS, type CollectionAnswer, type Sharing } from "@/lib/answers/collection-answer";

/** Who in the studio reaches a collection; one that lies in another follows that one. */
export function ShareChoice({
  icon,
  collection,
  onShare,
}: {
  icon: ReactNode;
  collection: CollectionAnswer;
  onShare(sharing: Sharing): void;
}) {
  const t = useTranslations("organise.collections");
  if (collection.parentId !== null)
    return (
      <DropdownMenuItem disabled>
        {icon}
        {t("innerShared")}
      </DropdownMenuItem>
    );
  return (
    <DropdownMenuSub>
      <DropdownMenuSubTrigger>
        {icon}
        {t("share")}
        <ChevronRight aria-hidden className="ml-auto" />
      </DropdownMenuSubTrigger>
      <DropdownMenuSubContent>
        <DropdownMenuRadioGroup value={collection.sharing}>
          {SHARINGS.map((sharing) => (
            <DropdownMenuRadioItem key={sharing} value={sharing} onSelect={() => onShare(sharing)}>
              {t(`sharing.${sharing}`)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuSubContent>
    </DropdownMenuSub>
  );
}
