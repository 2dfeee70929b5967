"use client";

import { Check, Star } from "lucide-react";
import { useRef, type KeyboardEvent } from "react";
import { cn } from "@/components/ui/cn";
import { CoverPicture } from "../catalogues/cover-picture";
import { nextInGrid } from "./grid-keys";

export interface Choice {
  id: string;
  /** Its name, read aloud and shown under the pointer. */
  label: string;
  imageUrl: string | null;
  placeholder?: string | null;
  /** Marked with a star. */
  favourite?: boolean;
}

/**
 * Pictures of which one is chosen: a radio group in which the arrows, Home and End move as the eye does, Enter
 * chooses, and Space shows large where there is something larger to show.
 */
export function ChoiceGrid({
  label,
  choices,
  value,
  onChoose,
  onLook,
  onLarge,
  onStar,
  shape,
  fit = "cover",
  className,
}: {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose(id: string): void;
  /** Told which one is pointed at or focused. */
  onLook?(id: string): void;
  onLarge?(id: string): void;
  /** Marks or unmarks one, by the key F. */
  onStar?(id: string): void;
  /** Tailwind aspect class of the cells. */
  shape: string;
  fit?: "cover" | "contain";
  className?: string;
}) {
  const grid = useRef<HTMLDivElement>(null);
  const entry = choices.some(({ id }) => id === value) ? value : choices[0]?.id;

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>("[role=radio]") ?? [])];
    const at = cells.findIndex((cell) => cell === event.target);
    const id = choices[at]?.id;
    const next = nextInGrid(event.key, at, cells);
    if (next !== undefined) cells[next]?.focus();
    else if (event.key === " " && onLarge && id !== undefined) onLarge(id);
    else if (event.key.toLowerCase() === "f" && onStar && id !== undefined) onStar(id);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={grid}
      role="radiogroup"
      aria-label={label}
      onKeyDown={press}
      className={cn("grid grid-cols-[repeat(auto-fill,minmax(112px,1fr))] gap-2", className)}
    >
      {choices.map(({ id, label: name, imageUrl, placeholder, favourite }) => (
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === value}
          aria-label={name}
          title={name}
          tabIndex={id === entry ? 0 : -1}
          onClick={() => onChoose(id)}
          onFocus={() => onLook?.(id)}
          onPointerEnter={() => onLook?.(id)}
          className={cn(
            "relative overflow-hidden rounded-lg bg-fill bg-cover bg-center outline-offset-2 transition-shadow hover:ring-2 hover:ring-line-strong aria-checked:ring-2 aria-checked:ring-accent",
            shape,
          )}
          style={placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
        >
          {imageUrl && (
            <span className={cn("block size-full", fit === "contain" && "checkerboard")}>
              <CoverPicture src={imageUrl} fit={fit} />
            </span>
          )}
          {favourite && (
            <span className="absolute bottom-1.5 left-1.5 grid size-5 place-items-center rounded-full bg-black/60 text-white">
              <Star aria-hidden className="size-3 fill-current" />
            </span>
          )}
          {id === value && (
            <span className="absolute top-1.5 right-1.5 grid size-5 place-items-center rounded-full bg-accent text-on-accent">
              <Check aria-hidden className="size-3.5" />
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
