"use client";

import { useQueryClient } from "@tanstack/react-query";
import { FolderPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { Chip } from "./chip";
import { CollectionChooser } from "./collection-chooser";

/** The collections a picture lies in, and what puts it into another. */
export function CollectionChips({
  assetId,
  collections,
  onChanged,
}: {
  assetId: string;
  collections: readonly { id: string; name: string }[];
  onChanged(): void;
}) {
  const t = useTranslations("organise.marks");
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const put = async (id: string, verb: "add" | "take-out") => {
    try {
      await callApi(`/collections/${id}/${verb}`, { method: "POST", body: { ids: [assetId] } });
    } catch {
      toast.error(t("failed"));
    }
    void client.invalidateQueries({ queryKey: queryKeys.collections });
    onChanged();
  };
  return (
    <div className="space-y-1.5">
      <h3 className="text-muted">{t("collections")}</h3>
      {collections.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {collections.map(({ id, name }) => (
            <Chip
              key={id}
              name={name}
              href={`/gallery?collection=${id}`}
              showLabel={name}
              removeLabel={t("takeOut", { name })}
              onRemove={() => void put(id, "take-out")}
            />
          ))}
        </ul>
      )}
      <Popover open={open} onOpenChange={setOpen}>
        <PopoverTrigger asChild>
          <Button size="sm">
            <FolderPlus aria-hidden />
            {t("addToCollection")}
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label={t("addToCollection")} align="start">
          <CollectionChooser
            onChoose={({ id }) => {
              setOpen(false);
              void put(id, "add");
            }}
          />
        </PopoverContent>
      </Popover>
    </div>
  );
}
