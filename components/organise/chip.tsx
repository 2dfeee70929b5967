"use client";

import { X } from "lucide-react";
import Link from "next/link";

/** A word that leads somewhere and can be taken away. */
export function Chip({
  name,
  href,
  showLabel,
  removeLabel,
  onRemove,
}: {
  name: string;
  href: string;
  showLabel: string;
  removeLabel: string;
  onRemove(): void;
}) {
  return (
    <li className="inline-flex max-w-full items-center rounded-md bg-fill text-sm">
      <Link
        href={href}
        prefetch={false}
        aria-label={showLabel}
        className="min-w-0 truncate rounded-l-md py-0.5 pl-2 hover:underline"
      >
        {name}
      </Link>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-md text-faint hover:text-ink pointer-coarse:size-8"
      >
        <X aria-hidden className="size-3" />
      </button>
    </li>
  );
}
