"use client";

import { useEffect, useState, type RefObject } from "react";

/** So far from the screen something is still drawn. */
const MARGIN = "1500px 0px";

/**
 * Whether something stands near the screen, and how high it was when it last did, for what is taken out of the page
 * while nobody can see it. Near at first, so that it is drawn and measured.
 */
export function useIsNear(box: RefObject<HTMLElement | null>): { isNear: boolean; height: number } {
  const [state, setState] = useState({ isNear: true, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const { isIntersecting, boundingClientRect } = entry;
        setState((known) => ({
          isNear: isIntersecting,
          height: known.isNear ? boundingClientRect.height : known.height,
        }));
      },
      { root: element.closest("[data-scroller]"), rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, state.isNear]);
  return state;
}
