"use client";

import { ChevronDown, Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Partner } from "../use-partner";

/** Chooses what a picture is compared with. */
export function PartnerMenu({
  options,
  partner,
  onChoose,
  onPick,
}: {
  options: readonly Partner[];
  partner: Partner | undefined;
  onChoose(id: string): void;
  /** Looks for one in the gallery. */
  onPick(): void;
}) {
  const t = useTranslations("viewer.partner");
  const thumb = (id: string) => (
    <img
      src={assetFileUrl(id, 256)}
      alt=""
      className="size-5 shrink-0 rounded-sm checkerboard object-cover"
    />
  );
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button size="sm" aria-label={t("with", { name: partner?.label ?? t("nothing") })}>
          {partner && thumb(partner.id)}
          <span className="max-w-44 truncate">{partner?.label ?? t("choose")}</span>
          <ChevronDown aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="max-w-72">
        <DropdownMenuRadioGroup value={partner?.id}>
          {options.map(({ id, label }) => (
            <DropdownMenuRadioItem key={id} value={id} onSelect={() => onChoose(id)}>
              {thumb(id)}
              <span className="truncate">{label}</span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        {options.length > 0 && <DropdownMenuSeparator />}
        <DropdownMenuItem onSelect={onPick}>
          <Images />
          {t("other")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
