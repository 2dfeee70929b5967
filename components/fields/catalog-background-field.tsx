"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

const BackgroundPicker = dynamic(
  () => import("@/components/pickers/background-picker").then((module) => module.BackgroundPicker),
  { ssr: false, loading: () => <Skeleton className="h-40" /> },
);

/** A background of the vendor's catalogue. */
export function CatalogBackgroundField(control: ControlProps) {
  const value = typeof control.value === "string" ? control.value : undefined;
  return (
    <FieldFrame control={control} group>
      <BackgroundPicker value={value} onChange={control.onChange} />
    </FieldFrame>
  );
}
