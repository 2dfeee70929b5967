import type { ComponentType } from "react";
import type { Control } from "@/lib/capabilities/fields";
import { CatalogBackgroundField } from "./catalog-background-field";
import type { ControlProps } from "./control-props";
import { FaceField } from "./face-field";
import { GarmentsField } from "./garments-field";
import { MaskField } from "./mask-field";
import { MultiField } from "./multi-field";
import { NumberField } from "./number-field";
import { PictureField } from "./picture-field";
import { PicturesField } from "./pictures-field";
import { PromptField } from "./prompt-field";
import { RatioField } from "./ratio-field";
import { SegmentedField } from "./segmented-field";
import { SelectField } from "./select-field";
import { SliderField } from "./slider-field";
import { StyleField } from "./style-field";
import { SwitchField } from "./switch-field";
import { TextField } from "./text-field";

/** Controls whose fields stand inside them; the form lays these out itself. */
export type GroupControl = "group" | "placement";

/** The component of every control that holds one value. */
export const CONTROLS = {
  prompt: PromptField,
  text: TextField,
  number: NumberField,
  slider: SliderField,
  switch: SwitchField,
  segmented: SegmentedField,
  select: SelectField,
  multi: MultiField,
  ratio: RatioField,
  style: StyleField,
  picture: PictureField,
  pictures: PicturesField,
  mask: MaskField,
  face: FaceField,
  catalogBackground: CatalogBackgroundField,
  garments: GarmentsField,
  dimension: NumberField,
  seed: TextField,
  weightedPrompt: PromptField,
  weightedNegativePrompt: PromptField,
  checkpoint: TextField,
  vae: TextField,
  controlUnits: GarmentsField,
  detailers: GarmentsField,
  json: TextField,
} as const satisfies Record<Exclude<Control, GroupControl>, ComponentType<ControlProps>>;
