"use client";

import { CatalogPicker, type CatalogPickerProps } from "./catalog-picker";

/** Chooses one of the vendor's model faces by gender, skin and age. */
export function FacePicker(props: CatalogPickerProps) {
  return <CatalogPicker catalog="faces" {...props} />;
}
