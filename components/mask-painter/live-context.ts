import type { Point } from "@/lib/painter/geometry";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { CombineMode } from "@/lib/painter/patch";
import type { ToolContext, ToolOptions, ToolPreview } from "@/lib/painter/tools/tool";

/** What tools ask about while they work. */
export interface LiveValues {
  options: ToolOptions;
  /** Screen pixels per pixel of the picture. */
  scale: number;
  pick(at: Point, mode: CombineMode): void;
}

/** A tool's surroundings that change under it: setting the brush must not forget a polygon half drawn. */
export class LiveContext implements ToolContext {
  constructor(
    readonly engine: MaskEngine,
    readonly show: (preview: ToolPreview | null) => void,
    private values: LiveValues,
  ) {}

  update(values: LiveValues): void {
    this.values = values;
  }

  readonly options = (): ToolOptions => this.values.options;
  readonly pixelSize = (): number => 1 / this.values.scale;
  readonly pick = (at: Point, mode: CombineMode): void => this.values.pick(at, mode);
}
