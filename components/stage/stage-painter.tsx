"use client";

import { useRef } from "react";
import { useController, useFormContext } from "react-hook-form";
import type { MaskPainterHandle } from "@/components/mask-painter/mask-canvas";
import { MaskPainter } from "@/components/mask-painter/mask-painter";
import type { MaskRule } from "@/lib/capabilities/picture-rule";
import type { FormValues } from "@/lib/client/form/default-values";
import { useEditorFlush } from "../workspace/editor-flush";

/** The mask painter over its picture, saving into the form; a run first waits for what is not saved yet. */
export function StagePainter({
  path,
  imageId,
  draft,
  edge,
}: {
  path: string;
  imageId: string;
  draft: string;
  edge: MaskRule["edge"];
}) {
  const { control, setValue, clearErrors } = useFormContext<FormValues>();
  const { field } = useController({ control, name: path });
  const painter = useRef<MaskPainterHandle>(null);
  useEditorFlush(async () => {
    const assetId = await painter.current?.flush();
    if (assetId !== undefined) setValue(path, assetId ?? undefined, { shouldDirty: true });
  });
  return (
    <MaskPainter
      ref={painter}
      imageAssetId={imageId}
      draft={draft}
      edge={edge}
      value={typeof field.value === "string" ? field.value : null}
      onChange={(assetId) => {
        field.onChange(assetId ?? undefined);
        clearErrors(path);
      }}
    />
  );
}
