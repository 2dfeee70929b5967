"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { jobCostAction } from "@/app/(studio)/actions/job-cost";
import type { JobJson } from "@/lib/client/api-types";
import { moneyText } from "@/lib/cost/money";
import { DetailRow } from "./detail-row";

/** What a run cost, or what is reserved for it while it goes on; nothing where no price is known. */
export function JobCostRow({ job: { id, status } }: { job: JobJson }) {
  const t = useTranslations("viewer.details");
  const locale = useLocale();
  const { data: cost } = useQuery({
    queryKey: ["job-cost", id, status],
    queryFn: () => jobCostAction(id),
    staleTime: Infinity,
  });
  if (!cost) return null;
  const amount = moneyText(cost.amount, cost.currency, locale);
  return <DetailRow label={t("cost")}>{cost.isReserved ? t("costReserved", { amount }) : amount}</DetailRow>;
}
