import { exportWish } from "../services/exports/export-wish";
import { exportAnswer } from "./keep-answers";
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
];
