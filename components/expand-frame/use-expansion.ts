"use client";

import { useEffect, useEffectEvent } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { FormValues } from "@/lib/client/form/default-values";
import type { Expansion } from "@/lib/placement/expand";
import type { ExpansionFields } from "./expansion-fields";

/** What a fresh form starts with: enough to be seen, little enough to be believable. */
const FIRST: Expansion = { kind: "scale", scale: 1.5 };
const FIRST_RATIO = "1:1";

/** How the picture is enlarged, as the form's values hold it: the numbers beside the drawing are the drawing's. */
export interface ExpansionState {
  imageId: string | undefined;
  kind: Expansion["kind"];
  /** As it stands, whole or not: `16:` while it is typed. */
  expansion: Expansion | undefined;
  set(expansion: Expansion): void;
  /** Goes over to the other way, with what was chosen there last. */
  setKind(kind: Expansion["kind"]): void;
}

export function useExpansion(fields: ExpansionFields): ExpansionState {
  const { control, setValue, clearErrors } = useFormContext<FormValues>();
  const [image, mode, scale, ratio] = useWatch({
    control,
    name: [fields.image, fields.mode, fields.scale.path, fields.ratio.path],
  });
  const kind = mode === fields.ratio.mode ? "ratio" : "scale";
  const write = (path: string, value: unknown) => {
    setValue(path, value, { shouldDirty: true });
    clearErrors(path);
  };
  const set = (next: Expansion) => {
    if (next.kind === "scale") {
      write(fields.mode, fields.scale.mode);
      write(fields.scale.path, next.scale);
    } else {
      write(fields.mode, fields.ratio.mode);
      write(fields.ratio.path, next.ratio);
    }
  };
  const start = useEffectEvent(() => {
    if (scale === undefined && ratio === undefined) set(FIRST);
  });
  useEffect(() => start(), []);
  return {
    imageId: typeof image === "string" && image !== "" ? image : undefined,
    kind,
    expansion: expansionOf(kind, scale, ratio),
    set,
    setKind: (next) => {
      if (next === "scale") set(typeof scale === "number" ? { kind: "scale", scale } : FIRST);
      else set({ kind: "ratio", ratio: typeof ratio === "string" ? ratio : FIRST_RATIO });
    },
  };
}

function expansionOf(kind: Expansion["kind"], scale: unknown, ratio: unknown): Expansion | undefined {
  if (kind === "scale") return typeof scale === "number" ? { kind, scale } : undefined;
  return typeof ratio === "string" ? { kind, ratio } : undefined;
}
