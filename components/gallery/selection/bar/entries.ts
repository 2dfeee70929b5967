import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { BarEntryProps } from "./bar-entry";

interface BarEntry {
  key: string;
  Entry: ComponentType<BarEntryProps>;
  /** Left out where nothing of the reader's own is selected. */
  needsOwn?: boolean;
  /** Only looks, so that viewers have it, too. */
  looks?: boolean;
  /** Left out where the gallery shows no collection. */
  needsCollection?: boolean;
}

/** What can be done with a selection, in the bar's order: one file each, fetched with the bar. */
export const BAR_ENTRIES: readonly BarEntry[] = [
  {
    key: "favourite",
    Entry: dynamic(() => import("./favourite-entry").then((m) => m.FavouriteEntry)),
    needsOwn: true,
  },
  {
    key: "rating",
    Entry: dynamic(() => import("./rating-entry").then((m) => m.RatingEntry)),
    needsOwn: true,
  },
  { key: "label", Entry: dynamic(() => import("./label-entry").then((m) => m.LabelEntry)), needsOwn: true },
  { key: "tag", Entry: dynamic(() => import("./tag-entry").then((m) => m.TagEntry)), needsOwn: true },
  {
    key: "collect",
    Entry: dynamic(() => import("./collect-entry").then((m) => m.CollectEntry)),
    needsOwn: true,
  },
  {
    key: "takeOut",
    Entry: dynamic(() => import("./take-out-entry").then((m) => m.TakeOutEntry)),
    needsCollection: true,
  },
  {
    key: "cover",
    Entry: dynamic(() => import("./cover-entry").then((m) => m.CoverEntry)),
    needsCollection: true,
  },
  { key: "send", Entry: dynamic(() => import("./send-entry").then((m) => m.SendEntry)) },
  {
    key: "download",
    Entry: dynamic(() => import("./download-entry").then((m) => m.DownloadEntry)),
    looks: true,
  },
  {
    key: "export",
    Entry: dynamic(() => import("./export-entry").then((m) => m.ExportEntry)),
    looks: true,
  },
  {
    key: "share",
    Entry: dynamic(() => import("./share-entry").then((m) => m.ShareEntry)),
    needsOwn: true,
  },
  {
    key: "delete",
    Entry: dynamic(() => import("./delete-entry").then((m) => m.DeleteEntry)),
    needsOwn: true,
  },
];
