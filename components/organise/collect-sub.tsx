"use client";

import { ChevronRight, FolderPlus } from "lucide-react";
import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import {
  DropdownMenuItem as Item,
  DropdownMenuSub as Sub,
  DropdownMenuSubContent as SubContent,
  DropdownMenuSubTrigger as SubTrigger,
} from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { collectionTree } from "./collection-tree";
import { useCollections } from "./use-collections";

/** Puts a picture into a collection, from its menu; nothing while there is none to put it into. */
export function CollectSub({ assetId }: { assetId: string }) {
  const t = useTranslations("organise");
  const locale = useLocale();
  const client = useQueryClient();
  const { data = [] } = useCollections();
  const open = data.filter(({ mayAdd }) => mayAdd);
  if (open.length === 0) return null;
  const add = async (id: string, name: string) => {
    try {
      await callApi(`/collections/${id}/add`, { method: "POST", body: { ids: [assetId] } });
      toast.success(t("bulk.added", { count: 1, name }));
    } catch {
      toast.error(t("bulk.failed"));
    }
    void client.invalidateQueries({ queryKey: queryKeys.collections });
    void client.invalidateQueries({ queryKey: queryKeys.asset(assetId) });
  };
  const tree = collectionTree(open, new Intl.Collator(locale).compare);
  return (
    <Sub>
      <SubTrigger>
        <FolderPlus />
        {t("bulk.collect")}
        <ChevronRight aria-hidden className="ml-auto" />
      </SubTrigger>
      <SubContent className="max-w-72">
        {tree.flatMap(({ collection, inside }) =>
          [collection, ...inside].map(({ id, name }) => (
            <Item key={id} onSelect={() => void add(id, name)}>
              <span className={id === collection.id ? "truncate" : "truncate pl-4"}>{name}</span>
            </Item>
          )),
        )}
      </SubContent>
    </Sub>
  );
}
