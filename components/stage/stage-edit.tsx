"use client";

import dynamic from "next/dynamic";
import { useFormContext, useWatch } from "react-hook-form";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { Spinner } from "../ui/spinner";
import { useWorkspace } from "../workspace/workspace-context";
import { editorOf, inputPictures } from "./stage-editors";
import { StageEmpty } from "./stage-empty";
import { StageInput } from "./stage-input";

const loading = () => (
  <div className="grid size-full place-items-center text-muted">
    <Spinner className="size-5" />
  </div>
);
const StagePainter = dynamic(() => import("./stage-painter").then((module) => module.StagePainter), {
  ssr: false,
  loading,
});
const StagePlacement = dynamic(() => import("./stage-placement").then((module) => module.StagePlacement), {
  ssr: false,
  loading,
});
const ExpandEditor = dynamic(
  () => import("../expand-frame/expand-editor").then((module) => module.ExpandEditor),
  { ssr: false, loading },
);

/** The input side of the stage: the painter, the placement or the frame where the tool has one, else the picture itself. */
export function StageEdit() {
  const { engine, editor } = useWorkspace();
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const shown = editorOf(engine.form, values, editor);
  if (shown?.kind === "mask") {
    const imageId = readPath(values, shown.imagePath);
    if (typeof imageId === "string") {
      return (
        <StagePainter
          key={shown.path}
          path={shown.path}
          imageId={imageId}
          draft={`${engine.form.id}.${shown.path}`}
          edge={shown.edge}
        />
      );
    }
  }
  if (shown?.kind === "placement") return <StagePlacement />;
  if (shown?.kind === "expand") return <ExpandEditor fields={shown.fields} />;
  const pictures = inputPictures(engine.form, values);
  return pictures.length > 0 ? <StageInput assetIds={pictures} /> : <StageEmpty />;
}
