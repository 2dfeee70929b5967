"use client";

import { AlignCenterHorizontal, Link2, Link2Off, Maximize } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { centred } from "./boxes";
import { SizeMenu } from "./size-menu";
import type { Placement } from "./use-placement";

/** What is done to the placement as a whole. */
export function PlacementToolbar({
  placement,
  keepRatio,
  onKeepRatio,
  onReset,
  children,
}: {
  placement: Placement;
  keepRatio: boolean;
  onKeepRatio(keepRatio: boolean): void;
  /** Gives the product its own shape and first place again. */
  onReset?(): void;
  children?: ReactNode;
}) {
  const t = useTranslations("painter.placement");
  const { size, box, setBox, setSize } = placement;
  return (
    <div
      data-floating
      role="toolbar"
      aria-label={t("tools")}
      className="absolute top-3 left-1/2 flex -translate-x-1/2 items-center gap-0.5 floating px-1 py-1"
    >
      <SizeMenu size={size} onSize={setSize} />
      <IconButton
        label={t("keepRatio")}
        size="sm"
        aria-pressed={keepRatio}
        onClick={() => onKeepRatio(!keepRatio)}
      >
        {keepRatio ? <Link2 /> : <Link2Off />}
      </IconButton>
      <IconButton
        label={t("centre")}
        size="sm"
        disabled={!box}
        onClick={() => box && setBox(centred(box, size))}
      >
        <AlignCenterHorizontal />
      </IconButton>
      <IconButton label={t("reset")} size="sm" disabled={!onReset} onClick={onReset}>
        <Maximize />
      </IconButton>
      {children}
    </div>
  );
}
