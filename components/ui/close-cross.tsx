"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Primitive from "radix-ui/dialog";
import { cn } from "./cn";

/** Closes the dialog or sheet around it. Without a tooltip: it may be focused the moment its dialog opens. */
export function CloseCross({ className }: { className?: string }) {
  const t = useTranslations("frame");
  return (
    <Primitive.Close
      aria-label={t("close")}
      className={cn(
        "grid size-7 shrink-0 place-items-center rounded-md text-muted transition-colors hover:bg-fill hover:text-ink pointer-coarse:size-10 [&_svg]:size-4",
        className,
      )}
    >
      <X aria-hidden />
    </Primitive.Close>
  );
}
