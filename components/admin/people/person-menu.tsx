"use client";

import { MoreHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { PERSON_ROLES, type PersonLine } from "./person-line";

/** What can be done with a person. */
export interface PersonDeeds {
  onRole(role: PersonLine["role"]): void;
  onReset(): void;
  onDisable(disabled: boolean): void;
}

/** The menu of what can be changed of a person; nobody resets or disables themselves. */
export function PersonMenu({
  person: { id, name, role, disabled },
  isSelf,
  hasLink = false,
  onRole,
  onReset,
  onDisable,
}: PersonDeeds & {
  person: PersonLine;
  isSelf: boolean;
  /** Whether the menu leads to the person's own page. */
  hasLink?: boolean;
}) {
  const t = useTranslations("admin.people");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={t("menu", { name })}>
          <MoreHorizontal />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{t("roleLabel")}</DropdownMenuLabel>
        <DropdownMenuRadioGroup
          value={role}
          onValueChange={(value) => onRole(PERSON_ROLES.find((known) => known === value) ?? role)}
        >
          {PERSON_ROLES.map((value) => (
            <DropdownMenuRadioItem key={value} value={value}>
              {t(`role.${value}`)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        {hasLink && (
          <DropdownMenuItem asChild>
            <Link href={`/admin/people/${id}`}>{t("details")}</Link>
          </DropdownMenuItem>
        )}
        <DropdownMenuItem disabled={isSelf} onSelect={onReset}>
          {t("resetMenu")}
        </DropdownMenuItem>
        <DropdownMenuItem danger={!disabled} disabled={isSelf} onSelect={() => onDisable(!disabled)}>
          {disabled ? t("enable") : t("disable")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
