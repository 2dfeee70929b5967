"use client";

import { useTranslations } from "next-intl";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import type { ModerationBlock } from "@/lib/services/provider-health/health-view";
import { useHealthWords } from "./use-health-words";

/** A block with the names of its vendor and engine. */
export type NamedBlock = ModerationBlock & { vendor: string; name: string };

/** The latest runs a vendor withheld: who asked which engine when, and the vendor's words, but not for what. */
export function ModerationList({ blocks }: { blocks: readonly NamedBlock[] }) {
  const t = useTranslations("health");
  const { time } = useHealthWords();
  return (
    <Panel>
      {blocks.length === 0 && <PanelRow title={t("noModeration")} />}
      {blocks.map((block) => (
        <PanelRow
          key={block.jobId}
          title={`${block.vendor} · ${block.name}`}
          text={
            <>
              {block.person} · {time(block.at)}
              {(block.vendorCode ?? block.vendorMessage) && (
                <code className="block font-mono text-xs wrap-anywhere">
                  {[block.vendorCode, block.vendorMessage].filter(Boolean).join(" · ")}
                </code>
              )}
            </>
          }
        >
          <Badge tone="warn">
            {block.withheld > 0 ? t("blockedPart", { count: block.withheld }) : t("blockedWhole")}
          </Badge>
        </PanelRow>
      ))}
    </Panel>
  );
}
