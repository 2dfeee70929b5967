"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { saveProviderAction } from "@/app/(admin)/admin/providers/actions";
import { useAction } from "@/components/forms/use-action";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { AccessControl } from "./access-control";
import type { GroupChoice, ProviderModel } from "./provider-model";

/** What the provider can do, each switched on or off for the whole studio or opened to groups. */
export function ProviderCapabilities({
  provider,
  groups,
}: {
  provider: ProviderModel;
  groups: readonly GroupChoice[];
}) {
  const { id, capabilities } = provider;
  const t = useTranslations("admin.providers");
  const router = useRouter();
  const { run, busy, message } = useAction(saveProviderAction, () => router.refresh());
  const on = capabilities.filter(({ enabled, lacks }) => enabled && lacks === null);
  return (
    <details className="group border-t border-line">
      <summary className="flex h-11 list-none items-center gap-2 px-4 font-medium focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 text-muted transition-transform group-open:rotate-90" />
        {t("capabilities")}
        <span className="ml-auto text-sm font-normal text-muted tabular-nums">
          {t("capabilitiesOn", { on: on.length, all: capabilities.length })}
        </span>
      </summary>
      {message && (
        <Notice tone="bad" live className="mx-4 mb-2">
          {message}
        </Notice>
      )}
      <ul className="grid gap-x-8 px-4 pb-3 sm:grid-cols-2">
        {capabilities.map((capability) => (
          <li key={capability.id} className="flex min-h-10 items-center gap-2">
            <label className="flex min-w-0 flex-1 items-center justify-between gap-3">
              <span className="min-w-0">
                <span className="block truncate">
                  {capability.name} <span className="text-muted">{capability.engine}</span>
                </span>
                <code className="block font-mono text-xs text-faint">{capability.id}</code>
                {capability.lacks !== null && (
                  <span className="block text-xs text-warn">{t("lacks", { setting: capability.lacks })}</span>
                )}
              </span>
              <Switch
                checked={capability.enabled && capability.lacks === null}
                disabled={busy || capability.lacks !== null}
                onCheckedChange={(enabled) =>
                  run({ provider: id, capabilities: { [capability.id]: enabled } })
                }
              />
            </label>
            <AccessControl
              provider={provider}
              groups={groups}
              capability={capability.id}
              name={`${capability.name} ${capability.engine}`}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
