"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { promptHistoryAction } from "@/app/(studio)/actions/prompts";
import { Input } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
import type { PromptArea } from "./use-prompt-area";

/** The person's latest different prompts; one takes the place of the text, which the browser's undo brings back. */
export function PromptHistory({
  area,
  isNegative,
  onDone,
}: {
  area: PromptArea;
  isNegative: boolean;
  onDone(): void;
}) {
  const t = useTranslations("diffusion.history");
  const role = isNegative ? "negativePrompt" : "prompt";
  const { data, isError } = useQuery({
    queryKey: ["prompt-history", role],
    queryFn: () => promptHistoryAction(role),
    staleTime: 10_000,
  });
  const [search, setSearch] = useState("");
  const found = data?.filter((text) => text.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <div className="flex max-h-80 flex-col">
      <div className="border-b border-line p-2">
        <Input
          type="search"
          aria-label={t("search")}
          placeholder={t("search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {!data && !isError && <Skeleton className="m-2 h-24" />}
      {(isError || found?.length === 0) && (
        <p className="p-4 text-center text-sm text-muted">
          {isError ? t("failed") : t(data?.length === 0 ? "empty" : "noneMatch")}
        </p>
      )}
      <ul className="min-h-0 overflow-y-auto p-1">
        {found?.map((text) => (
          <li key={text}>
            <button
              type="button"
              className="w-full rounded-md px-2 py-1.5 text-left text-sm hover:bg-fill-hover"
              onClick={() => {
                area.replaceAll(text);
                onDone();
              }}
            >
              <span className="line-clamp-3 break-words">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
