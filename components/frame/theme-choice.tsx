"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useTranslations } from "next-intl";
import { ChoiceRow } from "./choice-row";
import { useMounted } from "./use-mounted";

const THEMES = [
  { value: "system", icon: Monitor },
  { value: "light", icon: Sun },
  { value: "dark", icon: Moon },
] as const;

/** System, light or dark. */
export function ThemeChoice() {
  const t = useTranslations("frame.theme");
  const { theme, setTheme } = useTheme();
  const chosen = useMounted() ? theme : undefined;
  return (
    <ChoiceRow
      label={t("label")}
      value={chosen}
      onChoose={setTheme}
      options={THEMES.map(({ value, icon: Icon }) => ({
        value,
        label: (
          <>
            <Icon aria-hidden className="size-3.5" />
            {t(value)}
          </>
        ),
      }))}
    />
  );
}
