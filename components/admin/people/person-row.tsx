"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import type { PersonLine } from "./person-line";
import { PersonMenu, type PersonDeeds } from "./person-menu";

/** One person and the menu of what can be changed of them. */
export function PersonRow({
  person,
  groups,
  isSelf,
  ...deeds
}: PersonDeeds & {
  person: PersonLine;
  /** The names of theirs. */
  groups: readonly string[];
  isSelf: boolean;
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
      <PersonMenu person={person} isSelf={isSelf} hasLink {...deeds} />
    </li>
  );
}
