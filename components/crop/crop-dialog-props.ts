import type { PictureRule } from "@/lib/capabilities/picture-rule";
import type { WantedShape } from "./crop-ratios";

/** What is cropped, for whom, and what becomes of it. */
export interface CropDialogProps {
  /** A file, or where the studio serves the picture. */
  source: Blob | string;
  name: string;
  /** What the field asks of the picture; shown as a hint while cropping. */
  rule?: PictureRule;
  /** The shape the field's picture gets in the end: chosen to begin with. */
  shape?: WantedShape;
  /** Takes the cropped picture; the dialog stays, busy, until the promise is settled. */
  onDone(file: File): Promise<void>;
  /** Uses the picture whole. Left out where there is nothing to use. */
  onWhole?(): void;
  onClose(): void;
}
