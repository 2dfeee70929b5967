"use server";

import { requireDesigner } from "@/lib/auth/require-user";
import type { InputIssue } from "@/lib/capabilities/input-issue";
import type { AdjustmentJson } from "@/lib/client/api-types";
import { checkJob } from "@/lib/services/jobs/check";

export interface CheckAnswer {
  issues: InputIssue[];
  /** What will be changed of the pictures before the vendor gets them. */
  adjustments: AdjustmentJson[];
}

/** What would happen to this input, before anything is paid; stores nothing. */
export async function checkJobAction(request: { capability: string; input: unknown }): Promise<CheckAnswer> {
  const person = await requireDesigner();
  const { capability, input } = request;
  return (await checkJob({ ownerId: person.id, capability, input })) ?? { issues: [], adjustments: [] };
}
