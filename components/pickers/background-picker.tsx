"use client";

import { CatalogPicker, type CatalogPickerProps } from "./catalog-picker";

/** Chooses one of the vendor's scenes by category. */
export function BackgroundPicker(props: CatalogPickerProps) {
  return <CatalogPicker catalog="backgrounds" {...props} />;
}
