"use client";

import { useTranslations } from "next-intl";
import { useImperativeHandle, type ReactNode, type Ref } from "react";
import { Spinner } from "@/components/ui/spinner";
import type { Size } from "@/lib/painter/geometry";
import type { MaskEdge } from "@/lib/painter/grey-mask";
import { PainterSurface } from "./painter-surface";
import { SaveStatus } from "./save-status";
import { useMaskSession } from "./use-mask-session";

/** What a form may ask of a painter. */
export interface MaskPainterHandle {
  /** Uploads what is not uploaded yet; the mask's asset id, null when nothing is painted. Rejects when it cannot. */
  flush(): Promise<string | null>;
}

/** Paints a mask of a given size over any backdrop. */
export function MaskCanvas({
  size,
  draftKey,
  edge = "soft",
  picture,
  backdrop,
  value,
  onChange,
  ref,
}: {
  size: Size;
  draftKey: string;
  /** How the field takes the mask: what is stored ends like this, what is painted stays soft in the draft. */
  edge?: MaskEdge;
  /** Where the picture's bytes are, for tools that look at its colours. */
  picture?: string;
  backdrop: ReactNode;
  value: string | null;
  onChange(assetId: string | null): void;
  ref?: Ref<MaskPainterHandle>;
}) {
  const t = useTranslations("painter");
  const session = useMaskSession({ size, draftKey, edge, value, onChange });
  useImperativeHandle(ref, () => ({ flush: async () => (session ? session.saver.flush() : value) }), [
    session,
    value,
  ]);
  if (!session) {
    return (
      <div role="status" className="grid size-full place-items-center text-muted">
        <Spinner className="size-5" />
        <span className="sr-only">{t("loading")}</span>
      </div>
    );
  }
  return (
    <div className="relative size-full">
      <PainterSurface
        engine={session.engine}
        exporter={session.exporter}
        picture={picture}
        backdrop={backdrop}
      />
      <SaveStatus saver={session.saver} />
    </div>
  );
}
