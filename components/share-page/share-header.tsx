import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand";
import { LanguageToggle } from "@/components/frame/language-toggle";
import { ThemeToggle } from "@/components/frame/theme-toggle";

/** The top of every page of a share: whose it is by the studio's name alone. */
export function ShareHeader({ brand, children }: { brand: string; children?: ReactNode }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-line bg-panel px-3.5">
      <span className="flex items-center gap-2 text-[14px] font-semibold">
        <BrandMark /> {brand}
      </span>
      <div className="flex min-w-0 flex-1 items-center justify-end gap-2">{children}</div>
      <span className="flex">
        <LanguageToggle />
        <ThemeToggle />
      </span>
    </header>
  );
}
