/** How many of a person's requests may wait for a picture at once. */
const PLACES = 2;
const taken = new Map<string, number>();

/**
 * Lets a few of a person's requests wait and tells the rest at once that they cannot: a browser has six
 * connections to the studio, and a page of covers must not hold them all.
 */
export async function withWaitingPlace<T>(
  personId: string,
  work: (mayWait: boolean) => Promise<T>,
): Promise<T> {
  const now = taken.get(personId) ?? 0;
  if (now >= PLACES) return work(false);
  taken.set(personId, now + 1);
  try {
    return await work(true);
  } finally {
    const left = (taken.get(personId) ?? 1) - 1;
    if (left > 0) taken.set(personId, left);
    else taken.delete(personId);
  }
}
