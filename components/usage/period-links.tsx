import { useTranslations } from "next-intl";
import Link from "next/link";
import { periods, type UsageSearch } from "./usage-search";

/** The usual stretches of days, each a link that keeps the other filters. */
export function PeriodLinks({ search, today, base }: { search: UsageSearch; today: string; base: string }) {
  const t = useTranslations("cost.usage");
  return (
    <nav
      aria-label={t("period")}
      className="flex max-w-full self-start overflow-x-auto rounded-lg bg-fill p-0.5"
    >
      {periods(today).map(({ key, from, to }) => (
        <Link
          key={key}
          href={`${base}?${new URLSearchParams({ ...search, from, to })}`}
          aria-current={search.from === from && search.to === to ? "true" : undefined}
          className="inline-flex h-7 items-center rounded-md px-2.5 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=true]:bg-chosen aria-[current=true]:text-ink aria-[current=true]:shadow-[0_1px_2px_#0003] pointer-coarse:h-9"
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}
