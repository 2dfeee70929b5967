"use client";

import { createContext, use } from "react";
import type { FrameModel } from "./frame-model";

export interface Frame extends FrameModel {
  openPalette(): void;
  openShortcuts(): void;
  openDrawer(): void;
}

export const FrameContext = createContext<Frame | null>(null);

/** The frame around the page. Throws outside of it, which is a bug. */
export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (!frame) throw new Error("useFrame needs StudioFrame around it");
  return frame;
}
