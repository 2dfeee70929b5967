import { useFormatter, useTranslations } from "next-intl";
import { PanelRow } from "@/components/settings/panel";

type OpenStatus = "queued" | "submitting" | "waiting" | "running" | "collecting" | "uncertain";

/** How many jobs are in each state that is no end. */
export function QueueRows({ counts }: { counts: readonly { status: OpenStatus; count: number }[] }) {
  const t = useTranslations();
  const format = useFormatter();
  if (counts.length === 0) return <PanelRow title={t("admin.system.queueEmpty")} />;
  return counts.map(({ status, count }) => (
    <PanelRow key={status} title={t(`frame.status.${status}`)}>
      <span className="tabular-nums">{format.number(count)}</span>
    </PanelRow>
  ));
}
