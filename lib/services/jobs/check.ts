import { findCapability } from "../../capabilities/registry";
import type { InputIssue } from "../../capabilities/input-issue";
import { checkInput } from "./check-input";
import type { Adjustment } from "./job-row";

export interface InputCheck {
  issues: InputIssue[];
  /** What the studio will change of the pictures, before anything is paid. */
  adjustments: Adjustment[];
}

/** What `submitJob` would say of an input; nothing is stored. Null when there is no such capability. */
export async function checkJob(request: {
  ownerId: string;
  capability: string;
  input: unknown;
}): Promise<InputCheck | null> {
  const capability = findCapability(request.capability);
  if (!capability) return null;
  const checked = await checkInput(request.ownerId, capability, request.input);
  return checked.ok
    ? { issues: [], adjustments: checked.adjustments }
    : { issues: checked.issues, adjustments: [] };
}
