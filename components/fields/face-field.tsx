"use client";

import dynamic from "next/dynamic";
import { Skeleton } from "@/components/ui/skeleton";
import type { ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

const FacePicker = dynamic(
  () => import("@/components/pickers/face-picker").then((module) => module.FacePicker),
  {
    ssr: false,
    loading: () => <Skeleton className="h-40" />,
  },
);

/** A face of the vendor's catalogue. */
export function FaceField(control: ControlProps) {
  const value = typeof control.value === "string" ? control.value : undefined;
  return (
    <FieldFrame control={control} group>
      <FacePicker value={value} onChange={control.onChange} />
    </FieldFrame>
  );
}
