import type { CapabilityForm } from "@/lib/capabilities/describe";
import { leafFields } from "@/lib/client/form/visibility";

/** A value of the field that chooses between factor and ratio. */
type ModeValue = string | number | boolean;

/** Where a form keeps how a picture is enlarged: by a factor or to a ratio, and which of both. */
export interface ExpansionFields {
  image: string;
  mode: string;
  scale: { path: string; mode: ModeValue };
  ratio: { path: string; mode: ModeValue };
}

/** The fields of a form that enlarges a picture one way or the other; undefined for any other form. */
export function expansionFields({ fields, conditions }: CapabilityForm): ExpansionFields | undefined {
  const leaves = leafFields(fields);
  const pathOf = (wanted: string) => leaves.find(({ role }) => role === wanted)?.path;
  const [image, scale, ratio] = [pathOf("image"), pathOf("enlargement"), pathOf("ratio")];
  if (!image || !scale || !ratio) return undefined;
  const modeOf = (path: string) => conditions.find(({ require }) => require?.includes(path))?.when;
  const [byScale, byRatio] = [modeOf(scale), modeOf(ratio)];
  const [scaleMode, ratioMode] = [byScale?.in[0], byRatio?.in[0]];
  if (!byScale || byScale.field !== byRatio?.field) return undefined;
  if (scaleMode === undefined || ratioMode === undefined) return undefined;
  return {
    image,
    mode: byScale.field,
    scale: { path: scale, mode: scaleMode },
    ratio: { path: ratio, mode: ratioMode },
  };
}
