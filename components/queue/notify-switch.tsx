"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";

/** Asks the browser, on a person's own click, whether finished jobs may be announced. */
export function NotifySwitch() {
  const t = useTranslations("form.notice");
  const id = useId();
  const [permission, setPermission] = useState(() =>
    typeof Notification === "undefined" ? "denied" : Notification.permission,
  );
  if (typeof Notification === "undefined") return null;
  return (
    <div className="mt-3 flex flex-col gap-1 border-t border-line px-4 py-3">
      <div className="flex items-center justify-between gap-3">
        <Label htmlFor={id}>{t("allow")}</Label>
        <Switch
          id={id}
          checked={permission === "granted"}
          disabled={permission !== "default"}
          onCheckedChange={async () => setPermission(await Notification.requestPermission())}
        />
      </div>
      {permission !== "default" && <p className="text-sm text-faint">{t(permission)}</p>}
    </div>
  );
}
