"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "../ui/icon-button";
import { Notice } from "../ui/notice";
import { useWorkspace } from "../workspace/workspace-context";

/** What the new engine could not take over as it was, until it is read or the next switch. */
export function CarryNote() {
  const t = useTranslations("form");
  const { carried, dismissCarried } = useWorkspace();
  if (!carried) return null;
  const { dropped, changed, tooLong } = carried;
  return (
    <Notice
      live
      title={t("engine.carried.title")}
      action={
        <IconButton
          size="sm"
          label={t("engine.carried.dismiss")}
          className="-mt-1 -mr-1.5"
          onClick={dismissCarried}
        >
          <X />
        </IconButton>
      }
    >
      <ul className="mt-1 flex flex-col gap-0.5">
        {changed.map(({ label, from, to }) => (
          <li key={label}>{t("engine.carried.changed", { field: label, from, to })}</li>
        ))}
        {tooLong.map(({ label, length, limit }) => (
          <li key={label}>{t("engine.carried.tooLong", { field: label, length, limit })}</li>
        ))}
        {dropped.length > 0 && (
          <li>{t("engine.carried.dropped", { fields: dropped.join(t("listSeparator")) })}</li>
        )}
      </ul>
    </Notice>
  );
}
