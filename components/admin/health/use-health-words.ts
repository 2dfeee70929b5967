import { useFormatter, useTranslations } from "next-intl";
import { useLocalZone } from "@/lib/client/use-local-zone";

/** Shares, durations and times of the board as its reader writes them. */
export function useHealthWords() {
  const t = useTranslations("health.figure");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const unit = (value: number, name: "millisecond" | "second" | "minute") =>
    format.number(value, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: value < 10 ? 1 : 0,
    });
  return {
    share: (rate: number | null) =>
      rate === null ? t("unknown") : format.number(rate, { style: "percent", maximumFractionDigits: 1 }),
    duration(ms: number | null): string {
      if (ms === null) return t("unknown");
      if (ms < 1_000) return unit(ms, "millisecond");
      return ms < 90_000 ? unit(ms / 1_000, "second") : unit(ms / 60_000, "minute");
    },
    time: (at: string) =>
      format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short", timeZone }),
    /** Where a chart begins: with its day, unless that is today's for sure. */
    beginning: (at: string, stepSeconds: number) =>
      format.dateTime(new Date(at), {
        ...(stepSeconds < 3_600 ? {} : { month: "short", day: "numeric" }),
        hour: "2-digit",
        minute: "2-digit",
        timeZone,
      }),
  };
}
