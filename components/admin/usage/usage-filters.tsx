"use client";

import { useTranslations } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { ChoiceSelect } from "@/components/ui/choice-select";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import type { UsageSearch } from "@/components/usage/usage-search";

/** The lists usage can be narrowed by. */
export interface FilterChoices {
  person: readonly { value: string; label: string }[];
  group: readonly { value: string; label: string }[];
  provider: readonly { value: string; label: string }[];
  tool: readonly { value: string; label: string }[];
}

/** Narrows the page; every choice stands in its address. */
export function UsageFilters({ search, choices }: { search: UsageSearch; choices: FilterChoices }) {
  const t = useTranslations("cost.usage");
  const router = useRouter();
  const pathname = usePathname();
  const set = (key: string, value: string) => {
    const { [key]: _, ...others } = search;
    const next = new URLSearchParams(value === "" ? others : { ...others, [key]: value });
    router.replace(`${pathname}?${next}`, { scroll: false });
  };
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {(["from", "to"] as const).map((key) => (
        <div key={key} className="flex flex-col gap-1.5">
          <Label htmlFor={`usage-${key}`}>{t(key)}</Label>
          <Input
            id={`usage-${key}`}
            key={search[key]}
            type="date"
            required
            defaultValue={search[key]}
            onChange={({ target }) => /^\d{4}-\d\d-\d\d$/.test(target.value) && set(key, target.value)}
          />
        </div>
      ))}
      {(["person", "group", "provider", "tool"] as const).map((key) => (
        <div key={key} className="flex min-w-0 flex-col gap-1.5">
          <Label id={`usage-${key}-label`}>{t(key)}</Label>
          <ChoiceSelect
            aria-labelledby={`usage-${key}-label`}
            value={search[key] ?? "all"}
            onChange={(value) => set(key, value === "all" ? "" : value)}
            choices={[{ value: "all", label: t("all") }, ...choices[key]]}
          />
        </div>
      ))}
    </div>
  );
}
