"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ProviderModel, ProviderSetting } from "./provider-model";

/** Takes back what was saved of one setting, after telling what holds then. */
export function ForgetSetting({
  provider,
  setting: { name, label, control, env, standard, without },
  onForgot,
}: {
  provider: Pick<ProviderModel, "id" | "name">;
  setting: ProviderSetting;
  onForgot(answer: ProviderModel): void;
}) {
  const t = useTranslations("admin.providers");
  const [asking, setAsking] = useState(false);
  const { run, busy } = useAction(
    async (input: Parameters<typeof saveProviderAction>[0]) => {
      const result = await saveProviderAction(input);
      if (!result.ok) toast.error(result.message);
      return result;
    },
    (answer) => {
      toast.success(t("forgot", { label }));
      onForgot(answer);
    },
  );
  const then = t(`forgetThen.${without}`, {
    provider: provider.name,
    env: env ?? "",
    standard: standard ?? "",
  });
  return (
    <>
      <Button variant="ghost" size="sm" busy={busy} onClick={() => setAsking(true)} className="mt-1 -ml-2.5">
        {t("forget", { label })}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("forgetTitle", { label })}
        description={control === "secret" ? `${t("forgetSecret")} ${then}` : then}
        confirm={t("forgetConfirm")}
        danger
        onConfirm={() => run({ provider: provider.id, settings: { [name]: null } })}
      />
    </>
  );
}
