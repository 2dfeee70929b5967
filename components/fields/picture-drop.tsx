"use client";

import { useState, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { bringsPicture, readPictures } from "@/lib/client/picture-drag";
import { usePictureIntake, type PictureTarget } from "./picture-intake";

const ACCEPT = "image/png,image/jpeg,image/webp,image/bmp,image/gif,image/avif,image/heic,image/heif";

/** What a drop area offers its content: a way to open the file dialog, and whether something hovers over it. */
export interface DropArea {
  browse(): void;
  over: boolean;
}

/** An area that takes pictures dropped or pasted onto it and can ask for files. */
export function PictureDrop({
  target,
  label,
  className,
  children,
}: {
  target: PictureTarget;
  /** Names the file dialog's input. */
  label: string;
  className?: string;
  children(area: DropArea): ReactNode;
}) {
  const intake = usePictureIntake();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [over, setOver] = useState(false);

  const take = (transfer: DataTransfer): boolean => {
    const { assetId, files } = readPictures(transfer);
    if (assetId) intake.place(target, assetId);
    if (files.length > 0) intake.sendFiles(target, files);
    return assetId !== undefined || files.length > 0;
  };
  const browse = () => input?.click();
  return (
    <div
      className={cn("relative", className)}
      onDragOver={(event) => {
        if (!bringsPicture(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer);
      }}
      onPaste={(event) => {
        if (!take(event.clipboardData)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children({ browse, over })}
      <input
        ref={setInput}
        type="file"
        accept={ACCEPT}
        multiple={target.max !== undefined && target.max > 1}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          intake.sendFiles(target, [...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
