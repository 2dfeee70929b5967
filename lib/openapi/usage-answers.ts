import * as z from "zod";
import { BUDGET_PERIODS, BUDGET_SCOPES } from "../cost/budget-kinds";
import { PRICE_UNITS } from "../cost/units";
import type { BudgetView } from "../services/usage/budget-view";
import { CURRENCIES } from "../services/usage/money-settings";
import type { PriceView } from "../services/usage/prices";
import type { UsageReport } from "../services/usage/report";

const time = z.iso.datetime();
const amount = z.string().meta({ description: "A decimal in the studio's currency." });

const line = z.object({
  runs: z.int(),
  succeeded: z.int(),
  failed: z.int(),
  results: z.int().meta({ description: "What the vendors made." }),
  cost: amount,
  reserved: amount.meta({ description: "Of jobs that go on, or of which nobody knows how they ended." }),
  unpriced: z.int().meta({ description: "Runs that had no price." }),
});
const lines = z.array(line.extend({ id: z.string(), name: z.string().nullable() }));

export const usageAnswer = z.object({
  currency: z.enum(CURRENCIES),
  timeZone: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  total: line,
  days: lines,
  people: lines,
  tools: lines,
  providers: lines,
  capabilities: lines,
}) satisfies z.ZodType<UsageReport>;

export const priceAnswer = z.object({
  id: z.uuid(),
  capability: z.string(),
  unit: z.enum(PRICE_UNITS),
  amount: amount.nullable().meta({ description: "Null: from then on no price is known." }),
  validFrom: time,
  createdAt: time,
  holds: z.boolean().meta({ description: "Whether it is the one that holds now." }),
}) satisfies z.ZodType<PriceView>;

export const budgetAnswer = z.object({
  id: z.uuid(),
  scope: z.enum(BUDGET_SCOPES),
  userId: z.string().nullable(),
  groupId: z.uuid().nullable(),
  name: z.string().nullable(),
  period: z.enum(BUDGET_PERIODS),
  limit: amount.nullable().meta({ description: "Null, like `spent`, of what others share with the caller." }),
  warnPercent: z.int(),
  stops: z.boolean(),
  spent: amount.nullable(),
  percent: z.int(),
  level: z.enum(["well", "warned", "spent"]),
  startsAt: time,
}) satisfies z.ZodType<BudgetView>;
