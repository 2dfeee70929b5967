import type { SandboxContext } from "../context";
import type { NamedPicture } from "../rules/named-pictures";
import type { Problem } from "../rules/rule";
import { bmpAsPng } from "./bmp-picture";
import { fetchPicture } from "./fetch-picture";
import { inspectPicture, type Size } from "./inspect-picture";

export interface LoadedPicture extends Size {
  bytes: Buffer;
  format: string;
}
type Loaded = { pictures: Record<string, LoadedPicture> } | { problems: [Problem, ...Problem[]] };

/**
 * The pictures a body names, fetched and looked at, or what is wrong with them (as problems with this code). One
 * that must be as large as another comes after it.
 */
export async function loadPictures(
  named: readonly NamedPicture[],
  context: SandboxContext,
  { result, code }: { result?: Size; code?: Problem["code"] } = {},
): Promise<Loaded> {
  const pictures: Record<string, LoadedPicture> = {};
  const problems: Problem[] = [];
  for (const { path, url, demands } of named) {
    const bytes = await fetchPicture(url, context, demands.maxBytes);
    const expected = demands.sizeOf === "result" ? result : pictures[demands.sizeOf ?? ""];
    const seen = typeof bytes === "string" ? bytes : await inspectPicture(bytes, demands, expected);
    const kept = typeof bytes === "string" || typeof seen === "string" ? null : await readable(bytes, seen);
    if (kept) pictures[path] = kept;
    else problems.push({ code, path, message: typeof seen === "string" ? seen : "图片已损坏" });
  }
  const [first, ...others] = problems;
  return first ? { problems: [first, ...others] } : { pictures };
}

async function readable(bytes: Buffer, seen: Omit<LoadedPicture, "bytes">): Promise<LoadedPicture | null> {
  if (seen.format !== "bmp") return { ...seen, bytes };
  const png = await bmpAsPng(bytes);
  return png && { ...seen, format: "png", bytes: png };
}
