"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { ProviderCapabilities } from "./provider-capabilities";
import { AccessControl } from "./access-control";
import { PauseControl } from "./pause-control";
import type { GroupChoice, ProviderModel } from "./provider-model";
import { ProviderNotices } from "./provider-notices";
import { ProviderSettingsForm } from "./provider-settings-form";

const SOURCE_TONES = { admin: "ok", environment: "ok", sandbox: "accent", none: "warn" } as const;

/** Everything an administrator sees and changes of one provider. */
export function ProviderCard({
  provider,
  groups,
}: {
  provider: ProviderModel;
  groups: readonly GroupChoice[];
}) {
  const t = useTranslations("admin.providers");
  const router = useRouter();
  const { run, busy, message } = useAction(saveProviderAction, () => router.refresh());
  const states = useTranslations("gates.state");
  const { id, name, enabled, source, paused, silentSince } = provider;
  return (
    <Panel id={id} role="region" aria-label={name} className="scroll-mt-4 target:border-accent">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-3">
        <h3 className="text-lg font-semibold">{name}</h3>
        {enabled ? (
          <Badge tone={SOURCE_TONES[source]}>{t(`source.${source}`)}</Badge>
        ) : (
          <Badge>{t("switchedOff")}</Badge>
        )}
        {paused && <Badge tone="warn">{states("paused")}</Badge>}
        {silentSince && <Badge tone="bad">{states("silent")}</Badge>}
        <span className="ml-auto flex items-center gap-1">
          <AccessControl provider={provider} groups={groups} capability="*" name={name} />
          <PauseControl provider={provider} />
        </span>
        <label className="flex items-center gap-2.5 text-base">
          {t("enabled")}
          <Switch
            checked={enabled}
            disabled={busy}
            onCheckedChange={(next) => run({ provider: id, enabled: next })}
          />
        </label>
      </header>
      <div className="flex flex-col gap-2 p-4 empty:hidden">
        {message && (
          <Notice tone="bad" live>
            {message}
          </Notice>
        )}
        <ProviderNotices provider={provider} />
      </div>
      <ProviderSettingsForm provider={provider} />
      <ProviderCapabilities provider={provider} groups={groups} />
    </Panel>
  );
}
