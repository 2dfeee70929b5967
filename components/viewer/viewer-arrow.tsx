import { ChevronLeft, ChevronRight } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";

/** A button at the stage's side that leads to the next picture; where fingers swipe it is left out. */
export function ViewerArrow({
  side,
  label,
  onClick,
}: {
  side: "left" | "right";
  label: string;
  onClick(): void;
}) {
  return (
    <IconButton
      label={label}
      variant="onPicture"
      size="lg"
      shortcut={side === "left" ? "←" : "→"}
      onClick={onClick}
      className={cn(
        "absolute top-1/2 -translate-y-1/2 rounded-full pointer-coarse:hidden",
        side === "left" ? "left-3" : "right-3",
      )}
    >
      {side === "left" ? <ChevronLeft /> : <ChevronRight />}
    </IconButton>
  );
}
