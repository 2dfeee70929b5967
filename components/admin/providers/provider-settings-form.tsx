"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { ConnectionTest } from "./connection-test";
import { isNeeded } from "./is-needed";
import type { ProviderModel, ProviderSetting } from "./provider-model";
import { ProviderSettingField } from "./provider-setting-field";
import { providerChange } from "./provider-change";
import { SettingGroup } from "./setting-group";

/** Address, credentials, behaviour and limits; what is left as it was is not sent. */
export function ProviderSettingsForm({ provider }: { provider: ProviderModel }) {
  const t = useTranslations("admin.providers");
  const limits = useTranslations("gates.limits");
  const router = useRouter();
  const [dirty, setDirty] = useState(false);
  const [saves, setSaves] = useState(0);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const { run, busy, message, fields } = useAction(saveProviderAction, () => {
    toast.success(t("saved", { name: provider.name }));
    setDirty(false);
    setChosen({});
    setSaves((count) => count + 1);
    router.refresh();
  });
  const { id, settings, concurrency, submitsPerMinute } = provider;
  const valueOf = (name: string) =>
    chosen[name] ?? settings.find((setting) => setting.name === name)?.value ?? undefined;
  const asked = settings.filter(isNeeded(settings, valueOf));
  const behaviour = asked.filter((setting) => !isAccess(setting));
  const field = (setting: ProviderSetting) => (
    <ProviderSettingField
      key={setting.name}
      setting={setting}
      error={fields[`settings.${setting.name}`]}
      onChoose={(value) => setChosen({ ...chosen, [setting.name]: value })}
      onClear={() => run({ provider: id, settings: { [setting.name]: null } })}
    />
  );
  return (
    <form
      method="post"
      noValidate
      onChange={() => setDirty(true)}
      onSubmit={(event) => {
        event.preventDefault();
        run(providerChange(provider, formValues(event.currentTarget)));
      }}
      className="p-4 pt-0 first:pt-4"
    >
      <SettingGroup key={`access ${saves}`} title={t("access")}>
        {asked.filter(isAccess).map(field)}
      </SettingGroup>
      {behaviour.length > 0 && (
        <SettingGroup key={`behaviour ${saves}`} title={t("behaviour")}>
          {behaviour.map(field)}
        </SettingGroup>
      )}
      <SettingGroup key={`limits ${saves}`} title={limits("title")}>
        <Field
          label={t("concurrency")}
          help={t("concurrencyHelp", { standard: concurrency.standard })}
          error={fields.concurrency}
        >
          <Input
            name="concurrency"
            inputMode="numeric"
            placeholder={String(concurrency.standard)}
            defaultValue={concurrency.value === concurrency.standard ? "" : concurrency.value}
          />
        </Field>
        <Field
          label={limits("submits")}
          help={limits("submitsHelp")}
          error={fields.submitsPerMinute && limits("submitsHelp")}
        >
          <Input
            name="submitsPerMinute"
            inputMode="numeric"
            placeholder={limits("none")}
            defaultValue={submitsPerMinute ?? ""}
          />
        </Field>
      </SettingGroup>
      {message && (
        <Notice tone="bad" live className="mt-4">
          {message}
        </Notice>
      )}
      <div className="mt-5 flex flex-wrap items-start gap-2">
        <Button type="submit" variant="primary" busy={busy} disabled={!dirty}>
          {t("save")}
        </Button>
        <ConnectionTest key={saves} providerId={id} disabled={dirty || busy} />
      </div>
    </form>
  );
}

/** What the environment can give too is how the vendor is reached; the rest is how it is used. */
function isAccess({ env }: ProviderSetting): boolean {
  return env !== undefined;
}
