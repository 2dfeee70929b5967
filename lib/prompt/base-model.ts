/** Whether two base models as catalogues write them are different ones; unknown where either is not given. */
export function isOtherBaseModel(one: string | null | undefined, other: string | null | undefined): boolean {
  if (!one || !other) return false;
  return plain(one) !== plain(other);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}
