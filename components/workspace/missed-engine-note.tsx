"use client";

import { useTranslations } from "next-intl";
import { Notice } from "../ui/notice";
import { useWorkspace } from "./workspace-context";

/** Says why the form is another engine's than the address asked for, until an engine is chosen. */
export function MissedEngineNote() {
  const t = useTranslations("form.engine");
  const { missed } = useWorkspace();
  if (!missed) return null;
  const { known, instead } = missed;
  return (
    <Notice tone="warn" live className="mx-3.5 mt-3.5 max-lg:mb-3.5">
      {known
        ? t("missed", { engine: known.title, why: t(`why.${known.why}`), instead })
        : t("unknown", { instead })}
    </Notice>
  );
}
