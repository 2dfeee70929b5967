"use client";

import { useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { useFormatter, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { callApi } from "@/lib/client/api";
import type { AssetJson, PageJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { PaletteItem } from "./palette-item";

type RecentAsset = AssetJson & { name?: string | null; createdAt?: string };

/** The pictures made or brought in last. */
export function PalettePictures({ done }: { done(): void }) {
  const t = useTranslations("frame.palette");
  const format = useFormatter();
  const router = useRouter();
  const { data } = useQuery({
    queryKey: ["assets", "palette"],
    queryFn: ({ signal }) => callApi<PageJson<RecentAsset>>("/assets?limit=8", { signal }),
    staleTime: 10_000,
  });
  const pictures = (data?.items ?? []).filter(({ kind }) => kind === "image" || kind === "vector");
  if (pictures.length === 0) return null;
  return (
    <Command.Group heading={t("pictures")}>
      {pictures.map(({ id, name, width, height, createdAt }) => (
        <PaletteItem
          key={id}
          value={`picture ${id}`}
          keywords={[name ?? t("pictures"), t("pictures")]}
          className="h-11"
          icon={
            <img
              src={assetFileUrl(id, 256)}
              alt=""
              className="size-8 shrink-0 rounded-sm border border-line checkerboard object-cover"
            />
          }
          meta={
            createdAt && format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short" })
          }
          onSelect={() => {
            router.push(`/gallery?open=${id}`);
            done();
          }}
        >
          {name ?? (width && height ? t("pictureOf", { width, height }) : t("picture"))}
        </PaletteItem>
      ))}
    </Command.Group>
  );
}
