"use client";

import { FolderInput, FolderPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { CollectionChooser } from "../../../organise/collection-chooser";
import type { BarEntryProps } from "./bar-entry";
import { BarPopover } from "./bar-popover";
import { useBulk } from "./use-bulk";

type Way = "add" | "move";

/** Puts everything selected into a collection, or moves it there from the one that is shown. */
export function CollectEntry({ own, collection, done }: BarEntryProps) {
  const t = useTranslations("organise");
  const { call } = useBulk();
  const [chosen, setWay] = useState<Way>("add");
  const way = collection ? chosen : "add";

  const put = async ({ id, name }: CollectionAnswer) => {
    const answer =
      way === "move"
        ? await call(`/collections/${collection}/move`, own, { to: id })
        : await call(`/collections/${id}/add`, own);
    if (!answer) return;
    const undo =
      way === "move"
        ? () => void call(`/collections/${id}/move`, own, { to: collection })
        : () => void call(`/collections/${id}/take-out`, own);
    toast(t(way === "move" ? "bulk.moved" : "bulk.added", { count: answer.changed, name }), {
      action: { label: t("bulk.undo"), onClick: undo },
    });
    if (way === "move") done();
  };
  return (
    <BarPopover label={t("bulk.collect")} icon={<FolderPlus />} className="w-72">
      {(close) => (
        <div className="space-y-2">
          {collection && (
            <Segmented<Way>
              label={t("bulk.way")}
              value={way}
              onValueChange={setWay}
              options={[
                { value: "add", name: t("bulk.addTo"), label: t("bulk.addTo") },
                {
                  value: "move",
                  name: t("bulk.moveTo"),
                  label: (
                    <span className="flex items-center gap-1.5">
                      <FolderInput aria-hidden className="size-3.5" />
                      {t("bulk.moveTo")}
                    </span>
                  ),
                },
              ]}
            />
          )}
          <CollectionChooser
            without={collection}
            onChoose={(chosenCollection) => {
              close();
              void put(chosenCollection);
            }}
          />
        </div>
      )}
    </BarPopover>
  );
}
