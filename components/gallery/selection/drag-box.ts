import type { GridHandle, TilePlace } from "../grid/grid-slots";

/** A pointer that moved less is a click. */
const SLACK = 5;
/** So near the edge the grid scrolls on, faster the nearer. */
const EDGE = 48;
const FASTEST = 24;

/**
 * Draws a box from where the pointer went down, over where it is by now, until it comes up, scrolling at the edges, and tells which pictures
 * it holds. Escape takes the box back: nothing is told at the end.
 */
export function dragBox(
  start: PointerEvent,
  latest: PointerEvent,
  grid: GridHandle,
  on: { change(places: readonly TilePlace[]): void; end(cancelled: boolean): void },
): void {
  const { scroller } = grid;
  const origin = { x: start.clientX, y: start.clientY + scroller.scrollTop };
  const at = { x: start.clientX, y: start.clientY };
  const held = new Map<string, TilePlace>();
  const stop = new AbortController();
  let frame: HTMLElement | null = null;
  let ticking = 0;

  const look = () => {
    const box = {
      left: Math.min(origin.x, at.x),
      right: Math.max(origin.x, at.x),
      top: Math.min(origin.y - scroller.scrollTop, at.y),
      bottom: Math.max(origin.y - scroller.scrollTop, at.y),
    };
    frame ??= drawFrame();
    placeFrame(frame, box, scroller.getBoundingClientRect());
    // What has scrolled away stays in; what is on the screen is in or out as the box now is.
    for (const { asset } of grid.within(scroller.getBoundingClientRect())) held.delete(asset.id);
    for (const place of grid.within(box)) held.set(place.asset.id, place);
    on.change([...held.values()]);
  };
  const tick = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const by = pull(at.y - (bottom - EDGE)) - pull(top + EDGE - at.y);
    const before = scroller.scrollTop;
    if (by !== 0) scroller.scrollTop += by;
    if (scroller.scrollTop !== before) look();
    ticking = requestAnimationFrame(tick);
  };
  const finish = (cancelled: boolean) => {
    stop.abort();
    cancelAnimationFrame(ticking);
    frame?.remove();
    if (frame) swallowClick();
    on.end(cancelled || !frame);
  };

  const listen = { signal: stop.signal };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (pointerId !== start.pointerId) return;
    Object.assign(at, { x: clientX, y: clientY });
    const moved = Math.hypot(clientX - start.clientX, clientY - start.clientY);
    if (!frame && moved < SLACK) return;
    look();
    ticking ||= requestAnimationFrame(tick);
  };
  window.addEventListener("pointermove", move, listen);
  const ends = (event: PointerEvent) => event.pointerId === start.pointerId;
  window.addEventListener("pointerup", (event) => ends(event) && finish(false), listen);
  window.addEventListener("pointercancel", (event) => ends(event) && finish(true), listen);
  window.addEventListener("dragstart", (event) => event.preventDefault(), { ...listen, capture: true });
  const escape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    finish(true);
  };
  window.addEventListener("keydown", escape, { ...listen, capture: true });
  move(latest);
}

/** Pixels a frame, from how far into the edge the pointer is. */
function pull(depth: number): number {
  return depth <= 0 ? 0 : Math.min(FASTEST, Math.ceil((depth / EDGE) * (FASTEST / 2)));
}

function drawFrame(): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "pointer-events-none fixed z-30 rounded-sm border border-accent bg-accent-soft";
  document.body.append(frame);
  window.getSelection()?.removeAllRanges();
  return frame;
}

type Box = Record<"left" | "top" | "right" | "bottom", number>;

function placeFrame(frame: HTMLElement, box: Box, within: Box): void {
  const top = Math.max(box.top, within.top);
  const left = Math.max(box.left, within.left);
  const height = Math.max(0, Math.min(box.bottom, within.bottom) - top);
  const width = Math.max(0, Math.min(box.right, within.right) - left);
  Object.assign(frame.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** The click that follows a drag is none. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
}
