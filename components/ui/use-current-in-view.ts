import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Brings the current link of a bar that scrolls sideways into its middle when the page opens and whenever `current`, what
 * says which link that is, changes. Only the bar moves, never the page.
 */
export function useCurrentInView<Bar extends HTMLElement>(current: string): RefObject<Bar | null> {
  const bar = useRef<Bar>(null);
  useLayoutEffect(() => {
    const link = bar.current?.querySelector<HTMLElement>("[aria-current]");
    if (!bar.current || !link) return;
    const before = link.getBoundingClientRect().left - bar.current.getBoundingClientRect().left;
    bar.current.scrollLeft += before - (bar.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return bar;
}
