import { useFormatter, useTranslations } from "next-intl";
import type { NamedLine } from "@/lib/services/usage/report";
import { Money } from "./money";

/** Who or what used how much, the dearest first, each with its share drawn. */
export function UsageTable({
  head,
  lines,
  currency,
  nameOf,
}: {
  head: string;
  lines: readonly NamedLine[];
  currency: string;
  nameOf(line: NamedLine): string;
}) {
  const t = useTranslations("cost.usage");
  const format = useFormatter();
  const isPriced = lines.some(({ cost }) => Number(cost) > 0);
  const valueOf = ({ cost, runs }: NamedLine) => (isPriced ? Number(cost) : runs);
  const all = lines.reduce((sum, line) => sum + valueOf(line), 0) || 1;
  return (
    <div className="overflow-hidden rounded-xl border border-line bg-panel">
      <table className="w-full text-base">
        <thead className="text-left text-sm text-muted">
          <tr className="border-b border-line [&>th]:px-4 [&>th]:py-2 [&>th]:font-medium">
            <th scope="col">{head}</th>
            <th scope="col" className="w-1/4 max-sm:hidden">
              {t("share")}
            </th>
            <th scope="col" className="text-right">
              {t("runs")}
            </th>
            <th scope="col" className="text-right max-sm:hidden">
              {t("results")}
            </th>
            <th scope="col" className="text-right">
              {t("cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const share = valueOf(line) / all;
            return (
              <tr
                key={line.id}
                className="border-b border-line last:border-b-0 [&>td]:px-4 [&>td]:py-2 [&>th]:px-4 [&>th]:py-2"
              >
                <th scope="row" className="max-w-64 truncate text-left font-medium max-sm:max-w-36">
                  {nameOf(line)}
                </th>
                <td className="max-sm:hidden">
                  <span className="sr-only">{format.number(share, { style: "percent" })}</span>
                  <span aria-hidden className="block h-1.5 rounded-full bg-fill">
                    <span
                      className="block h-full rounded-full bg-accent"
                      style={{ width: `${share * 100}%` }}
                    />
                  </span>
                </td>
                <td className="text-right tabular-nums">{format.number(line.runs)}</td>
                <td className="text-right tabular-nums max-sm:hidden">{format.number(line.results)}</td>
                <td className="text-right">
                  <Money amount={line.cost} currency={currency} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
