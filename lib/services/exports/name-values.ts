import type { ExportedAsset } from "./exported-asset";
import type { NameValues } from "./name-template";

/** What fills a naming template for a picture; `number` counts from 1, dates are those of the zone. */
export function nameValues(
  { row, making }: ExportedAsset,
  { number, timeZone }: { number: number; timeZone: string },
): NameValues {
  const { date, time } = clock(row.createdAt, timeZone);
  return {
    date,
    time,
    tool: making.tool ?? (row.source === "upload" ? "upload" : null),
    prompt: making.prompt ?? null,
    n: String(number).padStart(4, "0"),
    provider: making.provider ?? null,
    model: making.model?.replace(/\.(safetensors|ckpt|pt)$/i, "") ?? null,
    seed: making.seed ?? null,
    name: row.name?.replace(/\.[^.]{1,5}$/, "") ?? null,
    id: row.id,
    width: row.width === null ? null : String(row.width),
    height: row.height === null ? null : String(row.height),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-21` and `14-05-09`: file names take no colons. */
function clock(moment: Date, timeZone: string): { date: string; time: string } {
  const kept = formats.get(timeZone);
  const format =
    kept ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  formats.set(timeZone, format);
  const [date = "", time = ""] = format.format(moment).split(" ");
  return { date, time: time.replaceAll(":", "-") };
}
