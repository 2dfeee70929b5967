"use client";

import dynamic from "next/dynamic";
import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { TooltipProvider } from "@/components/ui/tooltip";
import { TimeZone } from "./time-zone";

const Toaster = dynamic(() => import("@/components/ui/toaster").then((module) => module.Toaster), {
  ssr: false,
});

/** What every page's browser side needs. The nonce lets the theme's first script run under the page's policy. */
export function AppProviders({
  nonce,
  noticesLabel,
  children,
}: {
  nonce?: string;
  noticesLabel: string;
  children: ReactNode;
}) {
  return (
    <ThemeProvider
      attribute="class"
      storageKey="easel-theme"
      defaultTheme="system"
      enableSystem
      disableTransitionOnChange
      nonce={nonce}
    >
      <TooltipProvider delayDuration={450} skipDelayDuration={200}>
        {children}
      </TooltipProvider>
      <Toaster label={noticesLabel} />
      <TimeZone />
    </ThemeProvider>
  );
}
