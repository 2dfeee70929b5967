/** Goes on with what is being loaded as soon as it is there, unless the pointer has come up before. */
export function whileDown<T>(start: PointerEvent, loading: Promise<T>, goOn: (loaded: T) => void): void {
  const up = new AbortController();
  const ends = ({ pointerId }: PointerEvent) => pointerId === start.pointerId && up.abort();
  window.addEventListener("pointerup", ends, { signal: up.signal });
  window.addEventListener("pointercancel", ends, { signal: up.signal });
  void loading.then((loaded) => {
    if (up.signal.aborted) return;
    up.abort();
    goOn(loaded);
  });
}
