"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { useShortcut } from "@/lib/client/shortcuts";
import { RailContent } from "./rail-content";
import { rememberRail } from "./rail-cookie";

/** Below Tailwind's `xl`. */
const NARROW = "(width < 80rem)";

/**
 * The left rail on wide windows: 208 px with names, or 52 px of icons. On a tool page that is not wide enough for
 * rail, stage and inspector it shows icons until it is widened; CSS alone decides, so that nothing jumps.
 */
export function Rail({ initiallyCollapsed }: { initiallyCollapsed: boolean }) {
  const t = useTranslations("frame");
  const [collapsed, setCollapsed] = useState(initiallyCollapsed);
  const [widened, setWidened] = useState(false);
  const narrows = usePathname().startsWith("/create/") && !collapsed && !widened;
  const choose = (icons: boolean) => {
    rememberRail(icons);
    setCollapsed(icons);
  };
  const toggle = () => {
    if (narrows && window.matchMedia(NARROW).matches) setWidened(true);
    else choose(!collapsed);
  };
  useShortcut({ keys: "mod+b", label: t("rail.toggle"), group: t("shortcuts.everywhere"), run: toggle });
  return (
    <nav
      aria-label={t("rail.label")}
      className={cn(
        "hidden shrink-0 border-r border-line bg-panel md:flex md:flex-col",
        collapsed ? "w-[52px]" : "w-52",
        narrows && "max-xl:w-[52px]",
      )}
    >
      <div className={cn("contents", narrows && "max-xl:hidden")}>
        <RailContent collapsed={collapsed} onToggle={toggle} />
      </div>
      {narrows && (
        <div className="contents xl:hidden">
          <RailContent collapsed onToggle={toggle} />
        </div>
      )}
    </nav>
  );
}
