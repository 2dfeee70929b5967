"use client";

import dynamic from "next/dynamic";
import { ThemeProvider } from "next-themes";
import { useSyncExternalStore, type ReactNode } from "react";
import { toastsWanted } from "@/components/ui/toast";
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
      {children}
      <Toasts label={noticesLabel} />
      <TimeZone />
    </ThemeProvider>
  );
}

/** The place of toasts, loaded with the first one. */
function Toasts({ label }: { label: string }) {
  const wanted = useSyncExternalStore(toastsWanted.subscribe, toastsWanted.get, () => false);
  return wanted && <Toaster label={label} />;
}
