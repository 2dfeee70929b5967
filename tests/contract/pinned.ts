import { PINNED_IN_WORDS } from "./lingtu/pinned";
import { PINNED_DOCUMENTS } from "./lingtu/pinned-documents";
import { PINNED_SUPERAPP } from "./superapp/pinned";
import { PINNED_VEIMAGEX } from "./veimagex/pinned";
import { PINNED_DOCUMENTS as PINNED_ZHIQITE_DOCUMENTS } from "./zhiqite/pinned-documents";
import { PINNED_IN_WORDS as PINNED_ZHIQITE } from "./zhiqite/pinned-words";

/** An input whose request is pinned byte for byte in its vendor's own tests. */
export interface PinnedInput {
  capability: string;
  input: Record<string, unknown>;
}

/** The pinned inputs of every vendor. */
export const PINNED: readonly PinnedInput[] = [
  ...PINNED_IN_WORDS,
  ...PINNED_DOCUMENTS,
  ...PINNED_SUPERAPP,
  ...PINNED_VEIMAGEX,
  ...PINNED_ZHIQITE_DOCUMENTS,
  ...PINNED_ZHIQITE,
];
