"use client";

import { Check } from "lucide-react";
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
}

/** Pictures of which one is chosen: a radio group in which the arrows move as the eye does. */
export function ChoiceGrid({
  label,
  choices,
  value,
  onChoose,
  shape,
  fit = "cover",
}: {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChoose(id: string): void;
  /** Tailwind aspect class of the cells. */
  shape: string;
  fit?: "cover" | "contain";
}) {
  const grid = useRef<HTMLDivElement>(null);
  const entry = choices.some(({ id }) => id === value) ? value : choices[0]?.id;

  function move(event: KeyboardEvent) {
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>("[role=radio]") ?? [])];
    const at = cells.findIndex((cell) => cell === event.target);
    const next = nextInGrid(event.key, at, cells);
    if (next === undefined) return;
    event.preventDefault();
    cells[next]?.focus();
  }

  return (
    <div
      ref={grid}
      role="radiogroup"
      aria-label={label}
      onKeyDown={move}
      className="grid grid-cols-[repeat(auto-fill,minmax(112px,1fr))] gap-2"
    >
      {choices.map(({ id, label: name, imageUrl, placeholder }) => (
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === value}
          aria-label={name}
          title={name}
          tabIndex={id === entry ? 0 : -1}
          onClick={() => onChoose(id)}
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
