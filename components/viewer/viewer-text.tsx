"use client";

import { useQuery } from "@tanstack/react-query";
import { CopyButton } from "@/components/ui/copy-button";
import { assetFileUrl } from "@/lib/client/use-asset";
import { StageLoading, StageNotLoaded } from "./stage-states";

/** Words a vendor wrote, to be read and copied. */
export function ViewerText({ assetId }: { assetId: string }) {
  const { data, isError, refetch } = useQuery({
    queryKey: ["asset-text", assetId],
    queryFn: ({ signal }) => readText(assetFileUrl(assetId), signal),
    staleTime: Infinity,
  });
  if (isError) return <StageNotLoaded onRetry={() => void refetch()} />;
  if (data === undefined) return <StageLoading />;
  return (
    <div
      tabIndex={0}
      className="grid size-full place-items-center overflow-y-auto p-6 outline-none max-md:p-3"
    >
      <div className="flex w-full max-w-xl flex-col gap-4 floating p-5">
        <p className="text-lg break-words whitespace-pre-wrap select-text">{data}</p>
        <CopyButton text={data} className="self-start" />
      </div>
    </div>
  );
}

async function readText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`the text answered ${response.status}`);
  return response.text();
}
