"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { comparison } from "../stage/comparison";
import { useWorkspace } from "./workspace-context";

/** Edit, compare or result: what the stage shows. */
export function ViewSwitch() {
  const t = useTranslations("form.view");
  const { view, setView, sitting, data } = useWorkspace();
  const canCompare = comparison(data.engines, sitting) !== null;
  return (
    <Segmented
      label={t("label")}
      value={view}
      onValueChange={setView}
      options={[
        { value: "edit", label: t("edit") },
        { value: "compare", label: t("compare"), disabled: !canCompare },
        { value: "result", label: t("result"), disabled: sitting.runs.length === 0 },
      ]}
    />
  );
}
