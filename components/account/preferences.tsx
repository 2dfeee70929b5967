"use client";

import { useTranslations } from "next-intl";
import { LanguageChoice } from "@/components/frame/language-choice";
import { ThemeChoice } from "@/components/frame/theme-choice";
import { Panel, PanelRow } from "@/components/settings/panel";

/** Language and theme, kept in this browser. */
export function Preferences() {
  const t = useTranslations("frame");
  return (
    <Panel>
      <PanelRow title={t("language.label")}>
        <div className="w-full sm:w-72">
          <LanguageChoice />
        </div>
      </PanelRow>
      <PanelRow title={t("theme.label")}>
        <div className="w-full sm:w-72">
          <ThemeChoice />
        </div>
      </PanelRow>
    </Panel>
  );
}
