"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { Neighbours } from "./neighbours";

/** Places around the shown one that are asked for before anybody goes there. */
const AHEAD = 12;

/** Goes from picture to picture, waiting for those that are not loaded yet. */
export function useNeighbourWalk(neighbours: Neighbours, assetId: string, onShow: (assetId: string) => void) {
  const at = neighbours.indexOf(assetId);
  const { total } = neighbours;
  const [wanted, setWanted] = useState<number | null>(null);
  const arrived = wanted === null ? undefined : neighbours.at(wanted)?.id;

  const load = useEffectEvent(() => {
    if (at >= 0) neighbours.load(Math.max(0, at - AHEAD), at + AHEAD + 1);
  });
  useEffect(() => load(), [at, total]);
  // Whoever has arrived no longer waits, whatever will stand at that place later.
  if (wanted !== null && wanted === at) setWanted(null);
  const arrive = useEffectEvent(onShow);
  useEffect(() => {
    if (arrived !== undefined) arrive(arrived);
  }, [arrived]);

  /** Shows the picture at a place, at once or as soon as it is known. */
  function go(index: number) {
    const id = neighbours.at(index)?.id;
    if (id !== undefined) {
      setWanted(null);
      return onShow(id);
    }
    if (index < 0 || (neighbours.isWhole && index >= total)) return;
    setWanted(index);
    neighbours.load(index, index + 1);
  }
  const hasBefore = at > 0;
  const hasAfter = at >= 0 && (at + 1 < total || !neighbours.isWhole);
  return {
    at,
    go,
    hasBefore,
    hasAfter,
    previous: () => hasBefore && go(at - 1),
    next: () => hasAfter && go(at + 1),
    first: () => go(0),
    last: () => go(total - 1),
  };
}
