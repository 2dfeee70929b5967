import * as z from "zod";
import { assetDaysQuery, assetFileQuery, assetListQuery, uploadQuery } from "../services/assets/asset-query";
import { assetChange } from "../services/assets/change-asset";
import { lineageQuery } from "../services/lineage/lineage-view";
import { bulkBody } from "../services/organise/bulk";
import { marksBody } from "../services/organise/mark-assets";
import { assetAnswer, pageOf } from "./answers";
import { assetDetailAnswer, bulkAnswerShape, lineageAnswer } from "./answers-organise";
import { assetDaysAnswer } from "./asset-days-answer";
import type { Operation } from "./operation";

const BULK = {
  marks: "Mark and tag up to 10,000 of the caller's assets",
  delete: "Put up to 10,000 of the caller's assets in the trash",
  restore: "Take up to 10,000 of the caller's assets out of the trash",
} as const;

/** Operations on assets. */
export const ASSET_OPERATIONS: readonly Operation[] = [
  {
    method: "post",
    path: "/assets",
    summary: "Upload a picture; the same bytes give the same asset",
    tag: "Assets",
    access: "signed-in",
    query: uploadQuery,
    body: "upload",
    status: 201,
    answer: assetAnswer.extend({
      known: z.boolean().meta({ description: "The caller had this picture already: it is that one." }),
    }),
    problems: ["disk_full", "invalid_input"],
  },
  {
    method: "get",
    path: "/assets",
    summary: "The caller's assets, a collection's or another person's, newest first",
    tag: "Assets",
    access: "signed-in",
    query: assetListQuery,
    status: 200,
    answer: pageOf(assetAnswer),
    problems: ["forbidden"],
  },
  {
    method: "get",
    path: "/assets/days",
    summary: "How many assets each day has, and in which spans of it",
    tag: "Assets",
    access: "signed-in",
    query: assetDaysQuery,
    status: 200,
    answer: assetDaysAnswer,
    problems: ["forbidden"],
  },
  {
    method: "get",
    path: "/assets/{id}",
    summary: "One asset, the caller's or shared with them",
    tag: "Assets",
    access: "signed-in",
    status: 200,
    answer: assetDetailAnswer,
  },
  {
    method: "patch",
    path: "/assets/{id}",
    summary: "Change an asset's marks, name, notes or tags",
    tag: "Assets",
    access: "signed-in",
    body: { schema: assetChange },
    status: 200,
    answer: assetDetailAnswer,
  },
  {
    method: "delete",
    path: "/assets/{id}",
    summary: "Put an asset in the trash",
    tag: "Assets",
    access: "signed-in",
    status: 204,
    answer: "empty",
  },
  {
    method: "post",
    path: "/assets/{id}/restore",
    summary: "Take an asset out of the trash",
    tag: "Assets",
    access: "signed-in",
    status: 200,
    answer: assetAnswer,
  },
  {
    method: "get",
    path: "/assets/{id}/file",
    summary: "The bytes of an asset; `w` a thumbnail, `format` converted, `download` to be saved",
    tag: "Assets",
    access: "signed-in",
    query: assetFileQuery,
    status: 200,
    answer: "file",
  },
  {
    method: "get",
    path: "/assets/{id}/lineage",
    summary: "What an asset was made from and what was made of it, `depth` runs back and on",
    tag: "Assets",
    access: "signed-in",
    query: lineageQuery,
    status: 200,
    answer: lineageAnswer,
  },
  {
    method: "post",
    path: "/assets/{id}/copy",
    summary: "Take a shared picture into the caller's own",
    tag: "Assets",
    access: "signed-in",
    status: 201,
    answer: assetAnswer,
    problems: ["disk_full", "unsupported_type", "too_large", "undecodable"],
  },
  ...(["marks", "delete", "restore"] as const).map((name): Operation => ({
    method: "post",
    path: `/assets/${name}`,
    summary: BULK[name],
    tag: "Assets",
    access: "signed-in",
    body: { schema: name === "marks" ? marksBody : bulkBody },
    status: 200,
    answer: bulkAnswerShape,
  })),
];
