"use client";

import { useTheme } from "next-themes";
import { useEffect } from "react";
import { Toaster as Sonner } from "sonner";
import { toastsPlaced } from "./toast";

/** Where toasts appear. Send one with `toast` of components/ui/toast. */
export function Toaster({ label }: { label: string }) {
  const { resolvedTheme } = useTheme();
  useEffect(toastsPlaced, []);
  return (
    <Sonner
      theme={resolvedTheme === "dark" ? "dark" : "light"}
      containerAriaLabel={label}
      position="bottom-center"
      className="font-sans!"
      offset={{ bottom: 24 }}
      mobileOffset={{ bottom: 72 }}
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "floating flex w-full items-center gap-3 px-3 py-2.5 text-base sm:w-[356px] [&_[data-content]]:min-w-0 [&_[data-content]]:flex-1",
          title: "font-medium",
          description: "text-sm text-muted",
          icon: "shrink-0 text-muted",
          error: "[&_[data-icon]]:text-bad",
          success: "[&_[data-icon]]:text-ok",
          actionButton:
            "h-7 shrink-0 rounded-md bg-fill px-2.5 text-sm font-medium text-ink hover:bg-fill-hover pointer-coarse:h-9",
        },
      }}
    />
  );
}
