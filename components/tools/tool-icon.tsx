import {
  Blend,
  Boxes,
  CaseSensitive,
  Clapperboard,
  CopyPlus,
  Crop,
  Eraser,
  Expand,
  Grid2x2,
  Images,
  MessageSquareText,
  Package,
  PaintbrushVertical,
  Palette,
  PencilRuler,
  Scaling,
  ScanFace,
  Scissors,
  Shirt,
  Sparkles,
  Spline,
  Tag,
  UserRound,
  Workflow,
  type LucideIcon,
  type LucideProps,
} from "lucide-react";
import type { ToolId } from "@/lib/capabilities/tools";

const ICONS: Record<ToolId, LucideIcon> = {
  "text-to-image": Sparkles,
  "image-to-image": Images,
  inpaint: PaintbrushVertical,
  "controlled-generation": Workflow,
  variations: CopyPlus,
  "transparent-asset": Blend,
  "art-word": CaseSensitive,
  "remove-object": Eraser,
  matting: Scissors,
  upscale: Scaling,
  outpaint: Expand,
  "style-transfer": Palette,
  "line-art": PencilRuler,
  vectorise: Spline,
  "product-background": Package,
  "ai-model": UserRound,
  "try-on": Shirt,
  "face-swap": ScanFace,
  "seamless-pattern": Grid2x2,
  "pattern-detect-and-crop": Crop,
  "prompt-from-image": MessageSquareText,
  "product-title": Tag,
  "image-to-video": Clapperboard,
  "other-tool": Boxes,
};

/** A tool's picture sign, the same wherever the tool is named. */
export function ToolIcon({ tool, ...rest }: { tool: ToolId } & LucideProps) {
  const Icon = ICONS[tool];
  return <Icon aria-hidden strokeWidth={1.6} {...rest} />;
}
