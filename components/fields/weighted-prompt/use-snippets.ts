"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { listSnippetsAction, removeSnippetAction, saveSnippetAction } from "@/app/(studio)/actions/prompts";
import { toast } from "@/components/ui/toast";
import type { SnippetView } from "@/lib/services/prompts/snippet-view";

const KEY = ["prompt-snippets"] as const;

/** The snippets a person may use, and taking an own one away with undo. */
export function useSnippets(isNegative: boolean) {
  const t = useTranslations("diffusion.snippets");
  const client = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: KEY,
    queryFn: () => listSnippetsAction(),
    staleTime: 10_000,
  });
  const refresh = () => client.invalidateQueries({ queryKey: KEY });
  const remove = async ({ id, title, text, negative, shared }: SnippetView) => {
    const removed = await removeSnippetAction(id).catch(() => null);
    if (!removed?.ok) return toast.error(removed?.message ?? t("failed"));
    await refresh();
    const undo = () => void saveSnippetAction({ title, text, negative, shared }).then(refresh);
    toast(t("removed", { title }), { action: { label: t("undo"), onClick: undo } });
  };
  return { snippets: data?.filter(({ negative }) => negative === isNegative), isError, refresh, remove };
}
