import { useTranslations } from "next-intl";
import { PanelRow } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";

const TONES = { ok: "ok", failed: "bad", full: "bad", absent: "warn" } as const;
type State = keyof typeof TONES;

/** Database, storage and worker, each with its state in words. */
export function HealthRows({ health }: { health: { database: State; storage: State; worker: State } }) {
  const t = useTranslations("admin.system");
  return (["database", "storage", "worker"] as const).map((part) => (
    <PanelRow key={part} title={t(part)}>
      <Badge tone={TONES[health[part]]}>{t(`state.${health[part]}`)}</Badge>
    </PanelRow>
  ));
}
