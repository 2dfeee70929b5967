"use server";

import { requireUser } from "@/lib/auth/require-user";
import { toolsForPictures, type PictureTool } from "@/lib/capabilities/picture-tools";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import { toolAvailability } from "@/lib/services/providers/tool-availability";

/** The tools a picture can be sent to now, and which of their fields takes it. */
export async function picturesTools(): Promise<PictureTool[]> {
  await requireUser();
  const offered = await toolAvailability();
  return toolsForPictures(CAPABILITIES).filter(({ tool }) => offered.get(tool) === null);
}
