/** Whether the session this page was opened in has ended. Every tab finds out for itself: cookies are shared. */

const listeners = new Set<() => void>();
let ended = false;

/** Notes that the server no longer knows the reader. From then on nothing is asked of it any more. */
export function noteSessionEnd(): void {
  set(true);
}

/** For the next person, when the page of the last one is taken down without being loaded anew. */
export function forgetSessionEnd(): void {
  set(false);
}

export const sessionEnd = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => ended,
};

function set(next: boolean): void {
  if (ended === next) return;
  ended = next;
  for (const listener of listeners) listener();
}
