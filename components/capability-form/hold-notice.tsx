"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { useProviderState } from "@/lib/client/use-provider-state";

const EVERY_MS = 15_000;

/** Says before a run that it will have to wait for its provider. */
export function HoldNotice({ provider }: { provider: string }) {
  const t = useTranslations("form.hold");
  const state = useProviderState(provider, EVERY_MS);
  if (!state?.hold) return null;
  return (
    <Notice tone="warn" live>
      {t(`before.${state.hold}`, { provider: state.name })}
      {state.note && <span className="block">{t("note", { note: state.note })}</span>}
    </Notice>
  );
}
