import { useTranslations } from "next-intl";
import Link from "next/link";
import type { HealthRange } from "@/lib/services/provider-health/ranges";

const RANGES = ["1h", "24h", "7d"] as const satisfies HealthRange[];

/** How far back the board looks; each choice has an address of its own. */
export function RangeChoice({ range }: { range: HealthRange }) {
  const t = useTranslations("health.range");
  return (
    <nav aria-label={t("label")} className="flex rounded-lg bg-fill p-0.5">
      {RANGES.map((one) => (
        <Link
          key={one}
          href={`/admin/health?range=${one}`}
          replace
          scroll={false}
          aria-current={one === range ? "page" : undefined}
          className="inline-flex h-7 items-center rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:text-ink aria-[current=page]:bg-chosen aria-[current=page]:text-ink aria-[current=page]:shadow-[0_1px_2px_#0003] pointer-coarse:h-9"
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}
