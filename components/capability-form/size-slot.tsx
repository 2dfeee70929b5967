"use client";

import type { FormField } from "@/lib/capabilities/describe";
import { SizeField } from "../fields/size/lazy-size-field";
import { useControlProps } from "./use-control-props";

/** A width and the height that belongs to it, bound as one control. */
export function SizeSlot({
  width,
  height,
  optional,
}: {
  width: FormField;
  height: FormField;
  optional: boolean;
}) {
  const [across, down] = [useControlProps(width, optional), useControlProps(height, optional)];
  return (
    <SizeField
      width={across}
      height={down}
      onChange={(nextWidth, nextHeight) => {
        across.onChange(nextWidth);
        down.onChange(nextHeight);
      }}
    />
  );
}
