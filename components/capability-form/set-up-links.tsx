"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import type { EngineChoice } from "./engine-choice";

/** Where an administrator changes what keeps engines from running: each provider's own settings. */
export function SetUpLinks({ engines }: { engines: readonly EngineChoice[] }) {
  const t = useTranslations("form.engine");
  const broken = engines.filter(({ unavailable }) => unavailable !== null);
  const providers = new Map(broken.map(({ form, providerName }) => [form.provider, providerName]));
  if (providers.size === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {[...providers].map(([id, provider]) => (
        <li key={id}>
          <Link href={`/admin/providers#${id}`} className="text-sm text-accent underline underline-offset-2">
            {t("setUp", { provider })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
