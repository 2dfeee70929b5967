"use client";

import { startPictureDrag } from "@/lib/client/picture-drag";
import { assetFileUrl } from "@/lib/client/use-asset";
import { StageViewer } from "./lazy-viewer";

/** The input as large as fits; several pictures share the stage. */
export function StageInput({ assetIds }: { assetIds: readonly string[] }) {
  const [only, ...others] = assetIds;
  if (only && others.length === 0) return <StageViewer key={only} assetId={only} alt="" />;
  return (
    <div className="grid auto-rows-[minmax(0,1fr)] grid-cols-2 place-items-center gap-4 p-6 max-md:p-3 [&>*]:min-h-0">
      {assetIds.slice(0, 4).map((assetId) => (
        <img
          key={assetId}
          src={assetFileUrl(assetId, 1024)}
          alt=""
          draggable
          onDragStart={(event) => startPictureDrag(event.dataTransfer, assetId)}
          className="max-h-full max-w-full rounded-sm checkerboard object-contain shadow-float"
        />
      ))}
    </div>
  );
}
