"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { cn } from "@/components/ui/cn";
import { useJob } from "@/lib/client/use-job";
import { useIsDeleted } from "../picture-menu/use-is-deleted";
import { PictureMenu } from "../picture-menu/picture-menu";
import { isLive, phaseOf } from "../stage/job-phase";
import type { Run } from "../workspace/sitting";
import { TileOutput } from "./tile-output";
import { TileProgress } from "./tile-progress";
import { TileState } from "./tile-state";
import { wishOf, type TileWish } from "./tile-wish";

/**
 * One result, or the place kept for it. Width follows the picture's shape, so that nothing jumps. An option holds
 * no controls of its own: its menu opens by right click, a long press, or the menu key.
 */
export function FilmTile({
  run,
  index,
  selected,
  focusable,
  onSelect,
  onWish,
}: {
  run: Run;
  index: number;
  selected: boolean;
  focusable: boolean;
  onSelect(): void;
  onWish(wish: TileWish): void;
}) {
  const t = useTranslations("form");
  const { data: job } = useJob(run.job?.id, run.job);
  const phase = phaseOf(job);
  const output = job?.outputs[index];
  const ratio = output?.width && output.height ? output.width / output.height : run.expected.ratio;
  const isDeleted = useIsDeleted(output?.id);
  const picture = output?.url && output.kind !== "text" && !isLive(phase) ? output : undefined;
  const target = isDeleted ? undefined : picture;
  const wish = (kind: TileWish["kind"]) => target && onWish({ kind, assetId: target.id });
  const key = (event: KeyboardEvent) => {
    const kind = wishOf(event);
    if (event.key === "Enter" || (kind === "large" && !target)) onSelect();
    else if (kind) wish(kind);
    else return;
    event.preventDefault();
  };
  const name = t("film.tile", {
    phase: isDeleted ? t("film.deleted") : t(`phase.${phase}`),
    number: index + 1,
  });
  return (
    <PictureMenu picture={target} onOpen={() => wish("large")}>
      <div
        role="option"
        data-asset={picture?.id}
        aria-selected={selected}
        aria-label={isLive(phase) ? undefined : name}
        tabIndex={focusable ? 0 : -1}
        onClick={onSelect}
        onDoubleClick={() => wish("large")}
        onKeyDown={key}
        style={{ aspectRatio: Math.min(1.78, Math.max(0.56, ratio)) }}
        className={cn(
          "relative h-[106px] shrink-0 cursor-pointer overflow-hidden rounded-lg max-md:h-[72px]",
          selected && "outline-2 outline-offset-2 outline-accent",
        )}
      >
        {isLive(phase) && <TileProgress run={run} job={job} phase={phase} name={name} first={index === 0} />}
        {output && !isLive(phase) && <TileOutput output={output} />}
        {!output && !isLive(phase) && <TileState phase={phase} />}
      </div>
    </PictureMenu>
  );
}
