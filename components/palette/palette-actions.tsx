"use client";

import { Command } from "cmdk";
import { Keyboard, Languages, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { signOut } from "@/lib/client/sign-out";
import { LOCALES } from "@/lib/i18n/locales";
import { useFrame } from "../frame/frame-context";
import { LANGUAGE_NAMES, useLanguage } from "../frame/use-language";
import { PaletteItem } from "./palette-item";

/** Theme, language, shortcuts, signing out. */
export function PaletteActions({ done }: { done(): void }) {
  const t = useTranslations("frame");
  const { setTheme } = useTheme();
  const { locale, setLocale } = useLanguage();
  const { openShortcuts } = useFrame();
  const action = (value: string, words: string, icon: ReactNode, run: () => void) => (
    <PaletteItem
      key={value}
      value={`action ${value}`}
      keywords={[words]}
      icon={icon}
      onSelect={() => {
        done();
        run();
      }}
    >
      {words}
    </PaletteItem>
  );
  return (
    <Command.Group heading={t("palette.actions")}>
      {action("light", t("theme.toLight"), <Sun aria-hidden />, () => setTheme("light"))}
      {action("dark", t("theme.toDark"), <Moon aria-hidden />, () => setTheme("dark"))}
      {action("system", t("theme.toSystem"), <Monitor aria-hidden />, () => setTheme("system"))}
      {LOCALES.filter((each) => each !== locale).map((each) =>
        action(
          each,
          t("language.switchTo", { language: LANGUAGE_NAMES[each] }),
          <Languages aria-hidden />,
          () => setLocale(each),
        ),
      )}
      {action("shortcuts", t("shortcuts.open"), <Keyboard aria-hidden />, openShortcuts)}
      {action("sign-out", t("person.signOut"), <LogOut aria-hidden />, () => void signOut())}
    </Command.Group>
  );
}
