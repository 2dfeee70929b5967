import * as z from "zod";

/** A group's name; unique without case. */
export const groupName = z.string().trim().min(1).max(60);

/** Ids of people or groups. */
export const ids = z.array(z.string().min(1).max(100)).max(1_000);
