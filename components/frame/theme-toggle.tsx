"use client";

import { Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { useMounted } from "./use-mounted";

/** Switches between light and dark. Following the system is chosen in the person's menu. */
export function ThemeToggle() {
  const t = useTranslations("frame.theme");
  const { resolvedTheme, setTheme } = useTheme();
  const isDark = useMounted() && resolvedTheme === "dark";
  return (
    <IconButton
      label={t(isDark ? "toLight" : "toDark")}
      tooltipSide="right"
      onClick={() => setTheme(isDark ? "light" : "dark")}
      size="sm"
    >
      {isDark ? <Sun /> : <Moon />}
    </IconButton>
  );
}
