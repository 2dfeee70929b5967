"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { useShortcut } from "@/lib/client/shortcuts";
import { RailContent } from "./rail-content";
import { rememberRail } from "./rail-cookie";

/** The left rail on wide windows: 208 px with names, or 52 px of icons. */
export function Rail({ initiallyCollapsed }: { initiallyCollapsed: boolean }) {
  const t = useTranslations("frame");
  const [collapsed, setCollapsed] = useState(initiallyCollapsed);
  const toggle = () => {
    rememberRail(!collapsed);
    setCollapsed(!collapsed);
  };
  useShortcut({ keys: "mod+b", label: t("rail.toggle"), group: t("shortcuts.everywhere"), run: toggle });
  return (
    <nav
      aria-label={t("rail.label")}
      className={cn(
        "hidden shrink-0 border-r border-line bg-panel md:flex md:flex-col",
        collapsed ? "w-[52px]" : "w-52",
      )}
    >
      <RailContent collapsed={collapsed} onToggle={toggle} />
    </nav>
  );
}
