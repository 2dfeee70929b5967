import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { BudgetList } from "@/components/admin/costs/budget-list";
import { MoneyForm } from "@/components/admin/costs/money-form";
import { PriceList } from "@/components/admin/costs/price-list";
import { requireAdministrator } from "@/lib/auth/require-user";
import { loadCosts } from "./load-costs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("costs") };
}

export default async function CostsPage() {
  await requireAdministrator();
  const [{ cost, frame }, locale] = await Promise.all([getMessages(), getLocale()]);
  const { money, currencyIsFixed, currencies, zones, budgets, people, groups, providers } =
    await loadCosts(locale);
  return (
    <NextIntlClientProvider messages={{ cost, frame }}>
      <BudgetList budgets={budgets} currency={money.currency} people={people} groups={groups} />
      <PriceList providers={providers} money={money} />
      <MoneyForm money={money} currencyIsFixed={currencyIsFixed} currencies={currencies} zones={zones} />
    </NextIntlClientProvider>
  );
}
