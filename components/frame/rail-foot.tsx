"use client";

import { cn } from "@/components/ui/cn";
import { LanguageToggle } from "./language-toggle";
import { PersonMenu } from "./person-menu";
import { ThemeToggle } from "./theme-toggle";

/** The rail's foot: person, language, theme. */
export function RailFoot({ collapsed }: { collapsed: boolean }) {
  return (
    <div
      className={cn(
        "mx-2 flex shrink-0 items-center gap-0.5 border-t border-line py-2",
        collapsed && "flex-col-reverse gap-1",
      )}
    >
      <PersonMenu collapsed={collapsed} />
      <LanguageToggle />
      <ThemeToggle />
    </div>
  );
}
