"use client";

import dynamic from "next/dynamic";

const AssetPicker = dynamic(
  () => import("@/components/pickers/asset-picker").then((module) => module.AssetPicker),
  { ssr: false },
);

/** Chooses a picture the studio already has; fetched when it is first asked for. */
export function GalleryPicker({ onChoose, onClose }: { onChoose(assetId: string): void; onClose(): void }) {
  return <AssetPicker open onOpenChange={(open) => !open && onClose()} onChoose={onChoose} />;
}
