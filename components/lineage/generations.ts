import type { LineageJson, LineagePictureJson, LineageRunJson } from "./lineage-json";

/** A run with the pictures of one generation it was given or made. */
export interface Branch {
  run: LineageRunJson;
  pictures: LineagePictureJson[];
}

/** One line of the tree: pictures that are so many runs away, by the run that joins them to the line before. */
export interface Generation {
  /** Below 0: what the picture was made from. */
  at: number;
  branches: Branch[];
}

/**
 * A family as lines to be drawn from the oldest to the youngest, without the picture itself. A picture that two runs
 * of a line lead to is drawn at the first.
 */
export function generations({ pictures, runs }: LineageJson): Generation[] {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  const found = new Map<number, Branch[]>();
  const drawn = new Set<string>();
  const generationOf = (ids: readonly string[], way: 1 | -1) => {
    const known = ids.flatMap((id) => byId.get(id)?.generation ?? []).filter((at) => at * way > 0);
    return known.length > 0 ? Math.min(...known.map((at) => at * way)) * way : undefined;
  };
  for (const run of runs) {
    const [before, after] = [generationOf(run.inputs, -1), generationOf(run.outputs, 1)];
    const at = after ?? before;
    if (at === undefined) continue;
    const members = (at > 0 ? run.outputs : run.inputs).flatMap((id) => {
      const picture = byId.get(id);
      if (!picture || picture.generation !== at || drawn.has(id)) return [];
      drawn.add(id);
      return [picture];
    });
    if (members.length > 0) found.set(at, [...(found.get(at) ?? []), { run, pictures: members }]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([at, branches]) => ({ at, branches }));
}
