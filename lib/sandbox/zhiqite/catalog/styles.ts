import { randomOf, type Random } from "../../drawing/random";
import { BASES, MANNERS, THEMES } from "./words";

/** What models and LoRAs have in common, before the document's names for it. */
export interface StyleEntry {
  id: number;
  name: string;
  /** The file's name without its ending. */
  file: string;
  baseModel: string;
  version: string;
  /** 0 is offline. */
  status: 0 | 1;
  /** 0 not uploaded, 1 on its way, 2 there. */
  uploadStatus: 0 | 1 | 2;
  isAdult: 0 | 1;
  /** How many example pictures it has. */
  pictures: number;
  /** What its covers are drawn from. */
  prompt: string;
}

export type StyleKind = "model" | "lora";

const FIRST_ID: Record<StyleKind, number> = { model: 39, lora: 8741 };

/** Entries that are always the same: the document's own example first, then made-up ones. */
export function makeStyles(
  kind: StyleKind,
  count: number,
  example: Partial<StyleEntry>,
): readonly StyleEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const made = makeStyle(kind, index);
    return index === 0 ? { ...made, status: 1, uploadStatus: 2, isAdult: 0, ...example } : made;
  });
}

function makeStyle(kind: StyleKind, index: number): StyleEntry {
  const random = randomOf(`zhiqite ${kind} ${index}`);
  const theme = random.pick(THEMES);
  const manner = random.pick(MANNERS);
  const version = random.pick(["v1", "v1.2", "v2", "v2.5", "v3", "v5 beta"]);
  const latin = `${manner[1]} ${theme.en}`;
  const file = `${latin} ${version}`.replace(/[^a-zA-Z0-9]+/g, kind === "model" ? "" : "_").toLowerCase();
  return {
    id: FIRST_ID[kind] + index,
    name: nameOf(random, `${manner[0]}${theme.zh}`, latin, index),
    file: `${file}_${random.whole(10_000, 99_999)}${index}`,
    baseModel: random.pick(BASES),
    version,
    status: random.next() < 0.06 ? 0 : 1,
    uploadStatus: random.pick([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 1]),
    isAdult: random.next() < 0.08 ? 1 : 0,
    pictures: random.whole(1, 6),
    prompt: `${manner[1]} ${theme.prompt}`,
  };
}

/** Chinese, Latin, or both, as people name such things. */
function nameOf(random: Random, chinese: string, latin: string, index: number): string {
  const written = random.pick([chinese, latin, `${latin} ${chinese}`, `${chinese} / ${latin}`]);
  return `${written} ${index + 1}`;
}
