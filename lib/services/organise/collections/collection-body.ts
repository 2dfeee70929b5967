import * as z from "zod";
import { SHARINGS } from "../../../answers/collection-answer";

const name = z.string().trim().min(1).max(100);

/** The body that makes a collection. */
export const newCollection = z.strictObject({
  name,
  parentId: z.uuid().nullable().optional(),
  sharing: z.enum(SHARINGS).optional(),
});
export type NewCollection = z.output<typeof newCollection>;

/** The body that changes one; `parentId` null takes it out of the collection it lies in, `coverId` null unsets it. */
export const collectionChange = z.strictObject({
  name: name.optional(),
  parentId: z.uuid().nullable().optional(),
  coverId: z.uuid().nullable().optional(),
  sharing: z.enum(SHARINGS).optional(),
});
export type CollectionChange = z.output<typeof collectionChange>;
