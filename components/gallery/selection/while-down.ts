/**
 * Goes on with what is being loaded as soon as it is there, and with where the pointer has come to meanwhile, unless
 * it has come up before.
 */
export function whileDown<T>(
  start: PointerEvent,
  loading: Promise<T>,
  goOn: (loaded: T, latest: PointerEvent) => void,
): void {
  let latest = start;
  const over = new AbortController();
  const isSame = ({ pointerId }: PointerEvent) => pointerId === start.pointerId;
  const ends = (event: PointerEvent) => isSame(event) && over.abort();
  const moves = (event: PointerEvent) => {
    if (isSame(event)) latest = event;
  };
  window.addEventListener("pointermove", moves, { signal: over.signal });
  window.addEventListener("pointerup", ends, { signal: over.signal });
  window.addEventListener("pointercancel", ends, { signal: over.signal });
  void loading.then((loaded) => {
    if (over.signal.aborted) return;
    over.abort();
    goOn(loaded, latest);
  });
}
