import * as z from "zod";
import type { ExportView } from "../services/exports/keep-export";

const time = z.iso.datetime();

export const exportAnswer = z.object({
  id: z.uuid(),
  url: z.string().meta({ description: "The archive, for its owner." }),
  expiresAt: time,
}) satisfies z.ZodType<ExportView>;
