"use server";

import { requireUser } from "@/lib/auth/require-user";
import { toolsForPictures, type PictureTool } from "@/lib/capabilities/picture-tools";
import { CAPABILITIES } from "@/lib/capabilities/registry";

/** The tools a picture can be sent to, and which of their fields takes it. */
export async function picturesTools(): Promise<PictureTool[]> {
  await requireUser();
  return toolsForPictures(CAPABILITIES);
}
