"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { ConnectionTest } from "./connection-test";
import { ForgetSetting } from "./forget-setting";
import { ProviderLimits } from "./provider-limits";
import type { ProviderModel, ProviderSetting } from "./provider-model";
import { ProviderSettingField } from "./provider-setting-field";
import { SettingGroup } from "./setting-group";
import { useProviderDraft } from "./use-provider-draft";

/** Address, credentials, behaviour and limits; what is left as it was is not sent. */
export function ProviderSettingsForm({ provider }: { provider: ProviderModel }) {
  const t = useTranslations("admin.providers");
  const router = useRouter();
  const [saves, setSaves] = useState(0);
  const { asked, textOf, type, change, settle } = useProviderDraft(provider);
  const settled = (...answer: Parameters<typeof settle>) => {
    settle(...answer);
    setSaves((count) => count + 1);
    router.refresh();
  };
  const { run, busy, message, fields } = useAction(saveProviderAction, (answer) => {
    toast.success(t("saved", { name: provider.name }));
    settled(answer);
  });
  const behaviour = asked.filter((setting) => !isAccess(setting));
  const field = (setting: ProviderSetting) => (
    <div key={setting.name}>
      <ProviderSettingField
        setting={setting}
        text={textOf(setting.name)}
        error={fields[`settings.${setting.name}`]}
        onType={(text) => type(setting.name, text)}
      />
      {setting.source === "admin" && (
        <ForgetSetting
          provider={provider}
          setting={setting}
          onForgot={(answer) => settled(answer, { [setting.name]: textOf(setting.name) })}
        />
      )}
    </div>
  );
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (change) run(change);
      }}
      className="p-4 pt-0 first:pt-4"
    >
      <SettingGroup title={t("access")}>{asked.filter(isAccess).map(field)}</SettingGroup>
      {behaviour.length > 0 && <SettingGroup title={t("behaviour")}>{behaviour.map(field)}</SettingGroup>}
      <ProviderLimits
        standard={provider.concurrency.standard}
        textOf={textOf}
        errors={fields}
        onType={type}
      />
      {message && (
        <Notice tone="bad" live className="mt-4">
          {message}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap items-start gap-2">
        <Button type="submit" variant="primary" busy={busy} disabled={!change}>
          {t("save")}
        </Button>
        <ConnectionTest key={saves} providerId={provider.id} disabled={change !== null || busy} />
      </div>
    </form>
  );
}

/** What the environment can give too is how the vendor is reached; the rest is how it is used. */
function isAccess({ env }: ProviderSetting): boolean {
  return env !== undefined;
}
