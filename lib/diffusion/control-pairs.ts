/**
 * Which ControlNet models read what a preprocessor draws. The vendor's own table of pairs is behind a link; these
 * are the pairs of the ControlNet 1.1 release, and its document's example for the two QR models.
 */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  canny: ["control_v11p_sd15_canny"],
  depth_midas: ["control_v11f1p_sd15_depth"],
  lineart_realistic: ["control_v11p_sd15_lineart"],
  mlsd: ["control_v11p_sd15_mlsd"],
  normal_bae: ["control_v11p_sd15_normal_bae", "control_v11p_sd15_normalbae"],
  openpose: ["control_v11p_sd15_openpose"],
  scribble_xdog: ["control_v11p_sd15_scribble"],
  seg_ufade20k: ["control_v11p_sd15_seg"],
  inpaint_global_harmonious: ["control_v1p_sd15_brightness", "control_v1p_sd15_qrcode"],
};

/** Which thresholds a preprocessor reads; the others have none. */
const THRESHOLDS: Readonly<Record<string, readonly string[]>> = {
  canny: ["threshold_a", "threshold_b"],
  mlsd: ["threshold_a", "threshold_b"],
  scribble_xdog: ["threshold_a"],
};

/** Whether a model reads what the module draws; undefined where either is none we know. */
export function isPair(module: unknown, model: unknown): boolean | undefined {
  if (typeof module !== "string" || typeof model !== "string") return undefined;
  const known = Object.values(PAIRS).some((models) => models.some((name) => isSame(name, model)));
  const models = PAIRS[module];
  return models && known ? models.some((name) => isSame(name, model)) : undefined;
}

/** The model to go with a module, out of those the vendor offers. */
export function modelFor(module: string, offered: readonly string[]): string | undefined {
  return offered.find((model) => PAIRS[module]?.some((name) => isSame(name, model)));
}

/** The thresholds a module reads, by the field's name. */
export function thresholdsOf(module: unknown): readonly string[] {
  return (typeof module === "string" && THRESHOLDS[module]) || [];
}

/** Some lists write a model's hash behind its name. */
function isSame(name: string, written: string): boolean {
  return written === name || written.startsWith(`${name} `) || written.startsWith(`${name}[`);
}
