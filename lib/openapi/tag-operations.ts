import { mergeBody, tagBody, tagListQuery } from "../services/organise/queries";
import { pageOf } from "./answers";
import { renamedTagAnswer, tagAnswer } from "./answers-organise";
import type { Operation } from "./operation";

/** Operations on tags; they are made by tagging. */
export const TAG_OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: "/tags",
    summary: "The caller's tags by name",
    tag: "Tags",
    access: "signed-in",
    query: tagListQuery,
    status: 200,
    answer: pageOf(tagAnswer),
  },
  {
    method: "patch",
    path: "/tags/{id}",
    summary: "Rename a tag",
    tag: "Tags",
    access: "signed-in",
    body: { schema: tagBody },
    status: 200,
    answer: renamedTagAnswer,
    problems: ["name_taken"],
  },
  {
    method: "delete",
    path: "/tags/{id}",
    summary: "Take a tag away, never what has it",
    tag: "Tags",
    access: "signed-in",
    status: 204,
    answer: "empty",
  },
  {
    method: "post",
    path: "/tags/{id}/merge",
    summary: "Give everything that has this tag another one, and take this one away",
    tag: "Tags",
    access: "signed-in",
    body: { schema: mergeBody },
    status: 204,
    answer: "empty",
  },
];
