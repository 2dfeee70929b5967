"use client";

import { MoreHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
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

/** One person and the menu of what can be changed of them. */
export function PersonRow({
  person,
  groups,
  isSelf,
  onRole,
  onReset,
  onDisable,
}: {
  person: PersonLine;
  /** The names of theirs. */
  groups: readonly string[];
  isSelf: boolean;
  onRole(role: PersonLine["role"]): void;
  onReset(): void;
  onDisable(disabled: boolean): void;
}) {
  const t = useTranslations("admin.people");
  const { id, name, email, role, disabled, mustChangePassword } = person;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 border-b border-line py-2.5 pr-3 pl-4 last:border-b-0 sm:grid-cols-[auto_minmax(0,1fr)_auto_auto]">
      <Avatar name={name} className={cn("size-8", disabled && "bg-fill text-muted")} />
      <div>
        <p className={cn("truncate font-medium", disabled && "text-muted")}>
          <Link href={`/admin/people/${id}`} className="hover:underline">
            {name}
          </Link>
          {isSelf && <span className="ml-1.5 text-sm font-normal text-muted">{t("you")}</span>}
        </p>
        <p className="truncate text-sm text-muted">
          {email}
          {groups.length > 0 && <span className="ml-2 text-faint">{groups.join(" · ")}</span>}
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5 max-sm:col-start-2 max-sm:row-start-2 sm:justify-end">
        {disabled && <Badge tone="bad">{t("disabled")}</Badge>}
        {!disabled && mustChangePassword && <Badge tone="warn">{t("invited")}</Badge>}
        <Badge tone={role === "administrator" ? "accent" : "neutral"}>{t(`role.${role}`)}</Badge>
      </div>
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
          <DropdownMenuItem asChild>
            <Link href={`/admin/people/${id}`}>{t("details")}</Link>
          </DropdownMenuItem>
          <DropdownMenuItem disabled={isSelf} onSelect={onReset}>
            {t("resetMenu")}
          </DropdownMenuItem>
          <DropdownMenuItem danger={!disabled} disabled={isSelf} onSelect={() => onDisable(!disabled)}>
            {disabled ? t("enable") : t("disable")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    </li>
  );
}
