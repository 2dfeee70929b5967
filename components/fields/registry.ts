import type { ComponentType } from "react";
import type { Control } from "@/lib/capabilities/fields";
import { CatalogBackgroundField } from "./catalog-background-field";
import type { ControlProps } from "./control-props";
import type { Controls } from "./field-resources";
import { FaceField } from "./face-field";
import { GarmentsField } from "./garments-field";
import {
  ControlUnitsField,
  DetailersField,
  EntryField,
  JsonField,
  SeedField,
  WeightedPromptField,
} from "./lazy-fields";
import { MaskField } from "./mask-field";
import { MultiField } from "./multi-field";
import { NameField } from "./name-field";
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
type GroupControl = "group" | "placement";

/** The component of every control that holds one value. */
const components = {
  prompt: PromptField,
  text: TextField,
  name: NameField,
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
  seed: SeedField,
  weightedPrompt: WeightedPromptField,
  weightedNegativePrompt: WeightedPromptField,
  checkpoint: EntryField,
  vae: EntryField,
  controlUnits: ControlUnitsField,
  detailers: DetailersField,
  json: JsonField,
} as const satisfies Record<Exclude<Control, GroupControl>, ComponentType<ControlProps>>;

/** The component of a control; none for one whose fields the form lays out itself. */
export const CONTROLS: Controls = components;
