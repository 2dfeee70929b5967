/** How long a finger rests before it selects. */
const HOLD_MS = 450;
const SLACK = 10;

/** Tells once when a finger or pen has rested where it went down. The tap that ends it opens nothing. */
export function pressAndHold(start: PointerEvent, onHold: () => void): void {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    onHold();
    const still = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
    };
    // The finger still lies there: neither its click nor the system's menu belongs to anybody.
    const quiet = new AbortController();
    for (const name of ["click", "contextmenu"] as const)
      window.addEventListener(name, still, { capture: true, signal: quiet.signal });
    window.addEventListener("pointerup", () => setTimeout(() => quiet.abort(), 50), { once: true });
    window.addEventListener("pointercancel", () => quiet.abort(), { once: true });
    stop.abort();
  }, HOLD_MS);
  const giveUp = () => {
    clearTimeout(timer);
    stop.abort();
  };
  const moved = ({ clientX, clientY }: PointerEvent) =>
    Math.hypot(clientX - start.clientX, clientY - start.clientY) > SLACK && giveUp();
  window.addEventListener("pointermove", moved, { signal: stop.signal });
  for (const name of ["pointerup", "pointercancel"] as const)
    window.addEventListener(name, giveUp, { signal: stop.signal });
  window.addEventListener("scroll", giveUp, { signal: stop.signal, capture: true });
}
