"use client";

import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { GroupChoice, ProviderModel } from "./provider-model";

const AccessDialog = dynamic(() => import("./access-dialog").then((module) => module.AccessDialog), {
  ssr: false,
});

/** Who may use a provider (`*`) or one of its capabilities, and the way to change that. */
export function AccessControl({
  provider: { id, access },
  groups,
  capability,
  name,
}: {
  provider: ProviderModel;
  groups: readonly GroupChoice[];
  capability: string;
  /** What it is about, in words. */
  name: string;
}) {
  const t = useTranslations("gates.access");
  const [open, setOpen] = useState(false);
  const named = access[capability] ?? [];
  const known = groups.filter((group) => named.includes(group.id));
  const label =
    named.length === 0
      ? t("everybody")
      : known.length === 1 && named.length === 1
        ? known[0]?.name
        : t("groups", { count: named.length });
  return (
    <>
      <Button
        size="sm"
        variant={named.length === 0 ? "ghost" : "soft"}
        className="max-w-40"
        aria-label={`${t("change", { name })}: ${label}`}
        onClick={() => setOpen(true)}
      >
        <Users aria-hidden />
        <span className="truncate">{label}</span>
      </Button>
      {open && (
        <AccessDialog
          provider={id}
          capability={capability}
          name={name}
          named={named}
          groups={groups}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
