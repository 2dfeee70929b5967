"use server";

import { requireDesigner } from "@/lib/auth/require-user";
import { toolsForPictures, type PictureTool } from "@/lib/capabilities/picture-tools";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import { toolAvailability } from "@/lib/services/providers/tool-availability";

/** The tools a picture can be sent to now, and which of their fields takes it. */
export async function picturesTools(): Promise<PictureTool[]> {
  const { id } = await requireDesigner();
  const offered = await toolAvailability(id);
  return toolsForPictures(CAPABILITIES).filter(({ tool }) => offered.get(tool) === null);
}
