"use client";

import { createContext, use, useMemo, useState, type ReactNode } from "react";

interface MoreOpen {
  open: boolean;
  setOpen(open: boolean): void;
}

const MoreOpenContext = createContext<MoreOpen>({ open: false, setOpen: () => {} });

/** Keeps whether "more settings" is open, so that an error inside it can open it. */
export function MoreOpenProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const value = useMemo(() => ({ open, setOpen }), [open]);
  return <MoreOpenContext value={value}>{children}</MoreOpenContext>;
}

export function useMoreOpen(): MoreOpen {
  return use(MoreOpenContext);
}
