"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProviderAction } from "@/app/(admin)/admin/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { ConnectionTest } from "./connection-test";
import type { ProviderModel } from "./provider-model";
import { ProviderSettingField } from "./provider-setting-field";
import { providerChange } from "./provider-change";

/** Address, credentials and concurrency; what is left as it was is not sent. */
export function ProviderSettingsForm({ provider }: { provider: ProviderModel }) {
  const t = useTranslations("admin.providers");
  const router = useRouter();
  const [dirty, setDirty] = useState(false);
  const [saves, setSaves] = useState(0);
  const { run, busy, message, fields } = useAction(saveProviderAction, () => {
    toast.success(t("saved", { name: provider.name }));
    setDirty(false);
    setSaves((count) => count + 1);
    router.refresh();
  });
  const { id, settings, concurrency } = provider;
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
      <div key={saves} className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        {settings.map((setting) => (
          <ProviderSettingField
            key={setting.name}
            setting={setting}
            error={fields[`settings.${setting.name}`]}
            onClear={() => run({ provider: id, settings: { [setting.name]: null } })}
          />
        ))}
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
      </div>
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
