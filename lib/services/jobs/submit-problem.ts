import type { AnyCapability } from "../../capabilities/define";
import { isGiven, readPath } from "../../capabilities/paths";
import { picturePatterns, picturesIn } from "../../capabilities/picture-fields";
import type { InputIssue } from "../../capabilities/input-issue";
import { unavailableTo, type Unavailability } from "../providers/availability";
import { resolveProvider } from "../providers/resolve";
import type { RunRefusal } from "./run-refusal";

/** Why a job was not taken; nothing was stored and no vendor called. */
export type SubmitProblem =
  | { kind: "input"; issues: InputIssue[] }
  | { kind: "unknown_capability" }
  | { kind: "provider_unavailable"; reason: Unavailability | "local_url" }
  | { kind: "idempotency_conflict" }
  | { kind: "over_budget" | RunRefusal }
  | { kind: "disk_full" };

/**
 * Whether the capability's provider can take this input of this person's now. A vendor on the internet cannot fetch pictures
 * from a studio with a local address; without pictures it has nothing to fetch.
 */
export async function providerProblem(
  ownerId: string,
  capability: AnyCapability,
  input: unknown,
): Promise<SubmitProblem | null> {
  const provider = await resolveProvider(capability.provider);
  const reason = await unavailableTo(ownerId, provider, capability);
  if (reason) return { kind: "provider_unavailable", reason };
  if (!provider.cannotReachStudio || !hasPictures(capability, input)) return null;
  return { kind: "provider_unavailable", reason: "local_url" };
}

/** Pictures that stand in for a catalogue id are fetched from the studio like given ones. */
function hasPictures(capability: AnyCapability, input: unknown): boolean {
  if (picturesIn(capability, input).length > 0) return true;
  return picturePatterns(capability).some(
    ({ rule }) => rule.catalog && isGiven(readPath(input, rule.catalog.idPath)),
  );
}
