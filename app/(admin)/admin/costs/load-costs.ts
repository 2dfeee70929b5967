import "server-only";
import type { PricedEngine, PricedProvider } from "@/components/admin/costs/price-model";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import type { Locale } from "@/lib/i18n/locales";
import { listGroups } from "@/lib/services/groups/list-groups";
import { listPeople } from "@/lib/services/people/list-people";
import { listBudgets } from "@/lib/services/usage/budgets";
import { CURRENCIES, currencyIsUsed, readMoneySettings } from "@/lib/services/usage/money-settings";
import { listPrices, type PriceView } from "@/lib/services/usage/prices";
import { unitsOfCapability } from "@/lib/services/usage/set-price";
import { usageNames } from "@/lib/services/usage/usage-names";
import { VENDOR_IDS } from "@/lib/vendors/vendor-ids";

/** What the page of prices and budgets shows. */
export async function loadCosts(locale: Locale) {
  const [money, currencyIsFixed, budgets, prices, people, groups] = await Promise.all([
    readMoneySettings(),
    currencyIsUsed(),
    listBudgets(),
    listPrices(),
    listPeople(),
    listGroups(),
  ]);
  return {
    money,
    currencyIsFixed,
    budgets,
    currencies: CURRENCIES,
    zones: Intl.supportedValuesOf("timeZone"),
    people: people.map(({ id, name, email }) => ({ value: id, label: name, meta: email })),
    groups: groups.map(({ id, name }) => ({ value: id, label: name })),
    providers: pricedProviders(prices, locale),
  };
}

function pricedProviders(prices: readonly PriceView[], locale: Locale): PricedProvider[] {
  const names = usageNames(locale);
  return VENDOR_IDS.map((id) => ({
    id,
    name: names.providers[id] ?? id,
    engines: CAPABILITIES.filter(({ provider }) => provider === id).map(
      ({ id: capability }): PricedEngine => ({
        id: capability,
        name: names.capabilities[capability] ?? capability,
        units: unitsOfCapability(capability),
        prices: prices.filter((price) => price.capability === capability),
      }),
    ),
  }));
}
