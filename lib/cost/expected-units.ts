import type { AnyCapability } from "../capabilities/define";
import { readPath } from "../capabilities/paths";
import { picturesIn } from "../capabilities/picture-fields";
import { resultCount } from "../capabilities/result-count";
import { ONE, type Units } from "./units";

interface Size {
  width: number;
  height: number;
}

/** The size of one of the input's pictures, by asset id, as far as it is known. */
export type SizeOf = (assetId: string) => Size | null | undefined;

/** Of a result whose size nothing tells. */
const USUAL_PIXELS = 1024 * 1024;
/** Of a clip before it is there. */
const USUAL_SECONDS = 5;

/**
 * What a run with this input is expected to use, the same on the server and in the browser. Results are counted as the
 * capability says; their size is the one asked for, else that of the largest picture given, enlarged where the run
 * enlarges. Of an input that is not yet whole, what is there counts.
 */
export function expectedUnits(
  capability: AnyCapability,
  input: Readonly<Record<string, unknown>>,
  sizeOf: SizeOf,
): Units {
  const count = resultCount(capability, input);
  const { kinds } = capability.output;
  return {
    run: ONE,
    result: count * ONE,
    ...(kinds.includes("image") && { megapixel: count * pixels(capability, input, sizeOf) }),
    ...(kinds.includes("video") && { second: count * USUAL_SECONDS * ONE }),
    query: ONE,
  };
}

function pixels(capability: AnyCapability, input: unknown, sizeOf: SizeOf): number {
  const parsed = capability.schema.partial().safeParse(input);
  const enlarged = (parsed.success && capability.output.enlarges?.(parsed.data)) || 1;
  const area = askedFor(capability, input) ?? largestPicture(capability, input, sizeOf) ?? USUAL_PIXELS;
  return Math.round(area * enlarged * enlarged);
}

function askedFor(capability: AnyCapability, input: unknown): number | undefined {
  const [width, height] = ["width", "height"].map((name) => {
    return readPath(input, name) ?? capability.fields[name]?.assumed;
  });
  return typeof width === "number" && typeof height === "number" ? width * height : undefined;
}

function largestPicture(capability: AnyCapability, input: unknown, sizeOf: SizeOf): number | undefined {
  const areas = picturesIn(capability, input).flatMap(({ assetId, rule }) => {
    const size = rule.mask || typeof assetId !== "string" ? null : sizeOf(assetId);
    return size ? [size.width * size.height] : [];
  });
  return areas.length > 0 ? Math.max(...areas) : undefined;
}
