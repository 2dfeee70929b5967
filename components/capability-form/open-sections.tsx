"use client";

import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { useKeptSet } from "@/lib/client/kept-set";

interface OpenSections {
  open: ReadonlySet<string>;
  setOpen(id: string, open: boolean): void;
  /** Grows each time whatever hides a wrong field is to open itself. */
  revealed: number;
  reveal(): void;
}

const OpenSectionsContext = createContext<OpenSections>({
  open: new Set(),
  setOpen: () => {},
  revealed: 0,
  reveal: () => {},
});

/** Keeps which sections of the form are open, here and in the browser's memory. */
export function OpenSectionsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useKeptSet("easel:open-sections");
  const [revealed, setRevealed] = useState(0);
  const reveal = useCallback(() => setRevealed((count) => count + 1), []);
  const value = useMemo(() => ({ open, setOpen, revealed, reveal }), [open, setOpen, revealed, reveal]);
  return <OpenSectionsContext value={value}>{children}</OpenSectionsContext>;
}

export function useOpenSections(): OpenSections {
  return use(OpenSectionsContext);
}
