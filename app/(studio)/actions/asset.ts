"use server";

import { requireUser } from "@/lib/auth/require-user";
import { deleteAsset, restoreAsset, setFavourite } from "@/lib/services/assets/change-asset";

/** Marks or unmarks one of the person's pictures; false when there is none of this id. */
export async function favouritePicture(id: string, favourite: boolean): Promise<boolean> {
  const person = await requireUser();
  return (await setFavourite(person.id, String(id), favourite === true)) !== null;
}

/** Puts one of the person's pictures into the trash. */
export async function trashPicture(id: string): Promise<boolean> {
  const person = await requireUser();
  return deleteAsset(person.id, String(id));
}

/** Takes a picture out of the trash again. */
export async function untrashPicture(id: string): Promise<boolean> {
  const person = await requireUser();
  return (await restoreAsset(person.id, String(id))) !== null;
}
