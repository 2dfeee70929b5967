import { useFormatter, useLocale, useTranslations } from "next-intl";
import { moneyText } from "@/lib/cost/money";
import type { UsageReport } from "@/lib/services/usage/report";
import { cn } from "../ui/cn";
import { daysBetween } from "./days-between";

/** So many bars can be told apart on a phone; labels stand under a few of them. */
const LABELS = 6;

/** Bars of each day's cost, or of its runs while nothing has cost anything. Read aloud it is a list. */
export function DayChart({ report }: { report: UsageReport }) {
  const t = useTranslations("cost.usage");
  const locale = useLocale();
  const format = useFormatter();
  const { currency, from, to } = report;
  const known = new Map(report.days.map((day) => [day.id, day]));
  const isPriced = report.days.some(({ cost, reserved }) => Number(cost) + Number(reserved) > 0);
  const days = daysBetween(from, to).map((day) => {
    const { cost = "0", reserved = "0", runs = 0 } = known.get(day) ?? {};
    const value = isPriced ? Number(cost) + Number(reserved) : runs;
    return {
      day,
      value,
      open: isPriced ? Number(reserved) : 0,
      text: isPriced ? moneyText(String(value), currency, locale) : String(runs),
    };
  });
  const most = Math.max(...days.map(({ value }) => value)) || 1;
  const every = Math.ceil(days.length / LABELS);
  const name = (day: string) =>
    format.dateTime(new Date(day), { month: "short", day: "numeric", timeZone: "UTC" });
  const measure = t(isPriced ? "chartCost" : "chartRuns");
  return (
    <figure>
      <figcaption className="mb-3 flex justify-between gap-4 text-sm text-muted">
        <span>{t("chart", { measure, from: name(from), to: name(to) })}</span>
        <span className="tabular-nums">{isPriced ? moneyText(String(most), currency, locale) : most}</span>
      </figcaption>
      <ol className="flex h-36 items-end gap-px border-t border-b border-line sm:gap-0.5">
        {days.map(({ day, value, open, text }) => (
          <li
            key={day}
            title={`${name(day)}: ${text}`}
            className="flex h-full min-w-0 flex-1 flex-col justify-end"
          >
            <span className="sr-only">{`${name(day)}: ${text}`}</span>
            <span
              aria-hidden
              className={cn("block rounded-t-sm bg-accent", value > 0 && "min-h-0.5")}
              style={{ height: `${(value / most) * 100}%` }}
            >
              {open > 0 && (
                <span
                  className="block rounded-t-sm bg-accent-soft"
                  style={{ height: `${(open / value) * 100}%` }}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
      <div aria-hidden className="mt-1.5 flex justify-between text-xs text-faint">
        {days
          .filter((_, index) => index % every === 0)
          .map(({ day }) => (
            <span key={day}>{name(day)}</span>
          ))}
      </div>
    </figure>
  );
}
