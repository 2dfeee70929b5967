"use client";

import { useEffect, useState } from "react";
import { focusFirstIssue } from "../capability-form/focus-first-issue";
import { useMoreOpen } from "../capability-form/more-open";

/** After a refusal: opens what may hide a wrong field and brings the first one into view once it is drawn. */
export function useShowIssues(): () => void {
  const [asked, setAsked] = useState(0);
  const { setOpen } = useMoreOpen();
  useEffect(() => {
    if (asked === 0) return;
    if (!focusFirstIssue(document)) setOpen(true);
    const frame = requestAnimationFrame(() => focusFirstIssue(document));
    return () => cancelAnimationFrame(frame);
  }, [asked, setOpen]);
  return () => setAsked((count) => count + 1);
}
