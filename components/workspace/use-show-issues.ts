"use client";

import { useEffect, useState } from "react";
import { focusFirstIssue } from "../capability-form/focus-first-issue";
import { useOpenSections } from "../capability-form/open-sections";

/** How often a wrong field is looked for while what hides it opens, a frame apart. */
const TRIES = 40;
/** Frames that sections and list items take to open. */
const OPENING = 2;

/** After a refusal: opens what may hide a wrong field and brings the first one into view once it is drawn. */
export function useShowIssues(): () => void {
  const [asked, setAsked] = useState(0);
  const { reveal } = useOpenSections();
  useEffect(() => {
    if (asked === 0) return;
    reveal();
    let tries = 0;
    let frame = requestAnimationFrame(function look() {
      tries++;
      if (tries > OPENING && (focusFirstIssue(document) || tries > TRIES)) return;
      frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [asked, reveal]);
  return () => setAsked((count) => count + 1);
}
