"use server";

import { requireDesigner } from "@/lib/auth/require-user";
import { previewRequest, type PreviewAnswer } from "@/lib/services/pictures/preview";

/** What a run with this input would give the vendor, bytes and numbers; costs and stores nothing. */
export async function previewRequestAction(request: {
  capability: string;
  input: unknown;
}): Promise<PreviewAnswer> {
  const { id: ownerId } = await requireDesigner();
  return (await previewRequest({ ownerId, ...request })) ?? { ok: false, issues: [] };
}
