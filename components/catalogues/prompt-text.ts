import { loraTag } from "@/lib/prompt/lora-tags";
import type { BrowsedKind, EntryJson } from "./entry-json";

/** How an entry is written into a prompt; undefined where it is a field of its own. */
export function promptTextOf(kind: BrowsedKind, { token }: EntryJson): string | undefined {
  if (token === null) return undefined;
  if (kind === "loras") return loraTag(token);
  return kind === "embeddings" ? token : undefined;
}
