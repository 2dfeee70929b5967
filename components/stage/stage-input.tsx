"use client";

import { cn } from "@/components/ui/cn";
import { startPictureDrag } from "@/lib/client/picture-drag";
import { assetFileUrl } from "@/lib/client/use-asset";

/** The input as large as fits; several pictures share the stage. */
export function StageInput({ assetIds }: { assetIds: readonly string[] }) {
  const many = assetIds.length > 1;
  return (
    <div className={cn("grid place-items-center gap-4 p-6 max-md:p-3", many && "grid-cols-2")}>
      {assetIds.slice(0, 4).map((assetId) => (
        <img
          key={assetId}
          src={assetFileUrl(assetId, many ? 1024 : undefined)}
          alt=""
          draggable
          onDragStart={(event) => startPictureDrag(event.dataTransfer, assetId)}
          className="max-h-full max-w-full rounded-sm checkerboard object-contain shadow-float"
        />
      ))}
    </div>
  );
}
