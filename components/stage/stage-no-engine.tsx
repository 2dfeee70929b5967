"use client";

import { Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { SetUpLinks } from "../capability-form/set-up-links";
import { useWorkspace } from "../workspace/workspace-context";
import { StageMessage } from "./stage-message";

/** In place of a form that could not be sent: why each engine is out, and who can change it. */
export function StageNoEngine() {
  const t = useTranslations("form.engine");
  const { data } = useWorkspace();
  return (
    <StageMessage
      icon={Unplug}
      title={t("none.title")}
      actions={data.isAdministrator && <SetUpLinks engines={data.engines} />}
    >
      <p>{t(data.isAdministrator ? "none.forAdministrator" : "none.forDesigner")}</p>
      <ul className="flex flex-col gap-0.5 text-sm">
        {data.engines.map(
          ({ form, unavailable }) =>
            unavailable && (
              <li key={form.id}>{t("none.why", { engine: form.title, why: t(`why.${unavailable}`) })}</li>
            ),
        )}
      </ul>
    </StageMessage>
  );
}
