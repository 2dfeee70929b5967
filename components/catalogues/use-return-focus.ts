"use client";

import { useState } from "react";

/**
 * Gives the focus back to whatever had it when this was first drawn, for a dialog that is opened without a
 * trigger of its own.
 */
export function useReturnFocus(): (event: Event) => void {
  const [before] = useState(() => (typeof document === "undefined" ? null : document.activeElement));
  return (event) => {
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    event.preventDefault();
    before.focus();
  };
}
