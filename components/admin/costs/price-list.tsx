"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import type { PricedEngine, PricedProvider } from "./price-model";
import { PriceText } from "./price-text";

const PriceDialog = dynamic(() => import("./price-dialog").then((module) => module.PriceDialog), {
  ssr: false,
});

/** What the studio counts in. */
interface Money {
  currency: string;
  timeZone: string;
}

/** Every engine with the prices that hold for it now. */
export function PriceList({ providers, money }: { providers: readonly PricedProvider[]; money: Money }) {
  const t = useTranslations("cost.prices");
  const [editing, setEditing] = useState<string | null>(null);
  const edited = providers.flatMap(({ engines }) => engines).find(({ id }) => id === editing);
  return (
    <Section title={t("title")} text={t("text")}>
      <div className="flex flex-col gap-4">
        {providers.map(({ id, name, engines }) => (
          <Panel key={id}>
            <h3 className="border-b border-line px-4 py-2.5 text-sm font-medium text-muted">{name}</h3>
            <ul>
              {engines.map((engine) => (
                <PriceRow
                  key={engine.id}
                  engine={engine}
                  currency={money.currency}
                  onEdit={() => setEditing(engine.id)}
                />
              ))}
            </ul>
          </Panel>
        ))}
      </div>
      {edited && <PriceDialog engine={edited} money={money} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function PriceRow({ engine, currency, onEdit }: { engine: PricedEngine; currency: string; onEdit(): void }) {
  const t = useTranslations("cost.prices");
  const held = engine.prices.filter(({ holds, amount }) => holds && amount !== null);
  return (
    <li className="flex items-center gap-3 border-b border-line py-2 pr-3 pl-4 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{engine.name}</p>
        <code className="block truncate font-mono text-xs text-muted">{engine.id}</code>
      </div>
      <div className="text-right text-sm">
        {held.length === 0 && <span className="text-faint">{t("none")}</span>}
        {held.map((price) => (
          <p key={price.id}>
            <PriceText price={price} currency={currency} />
          </p>
        ))}
      </div>
      <Button variant="ghost" size="sm" onClick={onEdit} aria-label={t("setNamed", { name: engine.name })}>
        {t("set")}
      </Button>
    </li>
  );
}
