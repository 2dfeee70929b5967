import * as z from "zod";
import { pageQuery } from "../http/read-query";
import { thumbnailQuery } from "../services/assets/asset-query";
import { exportWish } from "../services/exports/export-wish";
import { shareBody } from "../services/shares/create-share";
import { purgeBody } from "../services/trash/delete-for-good";
import { pageOf } from "./answers";
import { exportAnswer, shareAnswer, trashedAnswer, trashTotalAnswer } from "./keep-answers";
import type { Operation } from "./operation";

/** Operations that pack, throw away and share assets. */
export const KEEP_OPERATIONS: readonly Operation[] = [
  {
    method: "post",
    path: "/exports",
    summary: "Ask for a ZIP of chosen pictures or of a search",
    tag: "Assets",
    access: "signed-in",
    body: { schema: exportWish },
    status: 201,
    answer: exportAnswer,
  },
  {
    method: "get",
    path: "/exports/{id}/file",
    summary: "The ZIP, made while it is read; `manifest.json` in it names what could not be packed",
    tag: "Assets",
    access: "signed-in",
    status: 200,
    answer: "file",
  },
  {
    method: "get",
    path: "/trash",
    summary: "The caller's trash, last thrown away first",
    tag: "Assets",
    access: "signed-in",
    query: pageQuery,
    status: 200,
    answer: pageOf(trashedAnswer).extend({ total: trashTotalAnswer }),
  },
  {
    method: "get",
    path: "/trash/{id}/file",
    summary: "A thumbnail of an asset in the trash",
    tag: "Assets",
    access: "signed-in",
    query: thumbnailQuery,
    status: 200,
    answer: "file",
  },
  {
    method: "post",
    path: "/trash/purge",
    summary: "Delete from the trash for good",
    tag: "Assets",
    access: "signed-in",
    body: { schema: purgeBody },
    status: 200,
    answer: z.object({ count: z.int() }),
  },
  {
    method: "get",
    path: "/shares",
    summary: "The caller's links for people without an account, newest first",
    tag: "Assets",
    access: "signed-in",
    query: pageQuery,
    status: 200,
    answer: pageOf(shareAnswer),
  },
  {
    method: "post",
    path: "/shares",
    summary: "Make an expiring, read-only link to a picture or a collection",
    tag: "Assets",
    access: "signed-in",
    body: { schema: shareBody },
    status: 201,
    answer: shareAnswer,
  },
  {
    method: "delete",
    path: "/shares/{id}",
    summary: "End a link at once",
    tag: "Assets",
    access: "signed-in",
    status: 200,
    answer: shareAnswer,
  },
];
