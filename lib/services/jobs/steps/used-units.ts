import { ONE, type Units } from "../../../cost/units";
import type { CollectedOutput } from "./collect-state";

/**
 * What a run that ended well used. Everything the vendor made counts, also what it withheld or what could not be
 * fetched; of the latter there is no size.
 */
export function usedUnits(outputs: readonly CollectedOutput[]): Units {
  const stored = outputs.flatMap((output) => (output.kind === "stored" ? [output.asset] : []));
  const pictures = stored.filter(({ kind }) => kind === "image");
  const pixels = pictures.reduce((sum, { width, height }) => sum + (width ?? 0) * (height ?? 0), 0);
  const lengths = stored.map(({ facts: { durationMs } }) =>
    typeof durationMs === "number" ? durationMs : 0,
  );
  const ms = lengths.reduce((sum, length) => sum + length, 0);
  return {
    run: ONE,
    result: outputs.length * ONE,
    ...(pixels > 0 && { megapixel: pixels }),
    ...(ms > 0 && { second: ms * 1_000 }),
  };
}
