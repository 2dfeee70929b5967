"use client";

import { createContext, use, useEffect, useEffectEvent } from "react";

/** Grows each time whatever hides a wrong field is to open itself. */
export const RevealContext = createContext(0);

/** Opens what hides a wrong field when the form asks for it. */
export function useReveal(hidesIssue: boolean, open: () => void): void {
  const revealed = use(RevealContext);
  const openIt = useEffectEvent(() => {
    if (hidesIssue) open();
  });
  useEffect(() => {
    if (revealed > 0) openIt();
  }, [revealed]);
}
