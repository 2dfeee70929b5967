import * as z from "zod";
import type { ShareAnswer } from "../answers/share-answer";
import type { TrashTotal } from "../answers/trash-total";
import type { TrashedAsset } from "../services/trash/list-trash";
import { assetAnswer } from "./answers";
import type { ExportView } from "../services/exports/keep-export";

const time = z.iso.datetime();

export const exportAnswer = z.object({
  id: z.uuid(),
  url: z.string().meta({ description: "The archive, for its owner." }),
  expiresAt: time,
}) satisfies z.ZodType<ExportView>;

export const trashedAnswer = assetAnswer.extend({
  deletedAt: time,
  purgeAt: time.meta({ description: "When it goes for good." }),
}) satisfies z.ZodType<TrashedAsset>;

export const trashTotalAnswer = z.object({
  count: z.int().meta({ description: "At most 10,000." }),
  bytes: z.int(),
}) satisfies z.ZodType<TrashTotal>;

export const shareAnswer = z.object({
  id: z.uuid(),
  url: z.string().nullable().meta({ description: "The link; null after the studio's secret was changed." }),
  assetId: z.uuid().nullable(),
  collectionId: z.uuid().nullable(),
  name: z.string().nullable(),
  thumbnailUrl: z.string().nullable(),
  details: z.boolean(),
  download: z.boolean(),
  createdAt: time,
  expiresAt: time,
  revokedAt: time.nullable(),
  opens: z.int(),
  openedAt: time.nullable(),
  status: z.enum(["open", "expired", "revoked"]),
}) satisfies z.ZodType<ShareAnswer>;
