import { cn } from "@/components/ui/cn";
import type { Ground } from "../viewer-modes";

const CLASSES = { checker: "checkerboard", white: "bg-white", black: "bg-black" } as const;

/** What lies behind a picture, in the box of its parent; until the picture is there, a blur of what will come. */
export function GroundLayer({
  ground,
  placeholder,
}: {
  ground: Ground;
  /** Left out for transparent pictures, whose blur would shine through. */
  placeholder?: string | null;
}) {
  const isColour = ground.startsWith("#");
  return (
    <>
      <span
        aria-hidden
        className={cn("absolute inset-0", !isColour && CLASSES[ground as keyof typeof CLASSES])}
        style={isColour ? { background: ground } : undefined}
      />
      {placeholder && (
        <span
          aria-hidden
          className="absolute inset-0 bg-size-[100%_100%]"
          style={{ backgroundImage: `url(${placeholder})` }}
        />
      )}
    </>
  );
}
