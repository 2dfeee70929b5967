import { bulkBody } from "../services/organise/bulk";
import { collectionChange, newCollection } from "../services/organise/collections/collection-body";
import { collectionListQuery, moveBody } from "../services/organise/queries";
import { pageOf } from "./answers";
import { bulkAnswerShape, collectionAnswerShape } from "./answers-organise";
import type { Operation } from "./operation";

const common = { tag: "Collections", access: "signed-in" } as const;

/** Operations on collections. What lies in one is listed by `GET /assets?collection=`. */
export const COLLECTION_OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: "/collections",
    summary: "The caller's collections and those shared with them, in the order of their making",
    query: collectionListQuery,
    status: 200,
    answer: pageOf(collectionAnswerShape),
    ...common,
  },
  {
    method: "post",
    path: "/collections",
    summary: "Make a collection; inside another it is shared as that one is",
    body: { schema: newCollection },
    status: 201,
    answer: collectionAnswerShape,
    ...common,
  },
  {
    method: "get",
    path: "/collections/{id}",
    summary: "One collection",
    status: 200,
    answer: collectionAnswerShape,
    ...common,
  },
  {
    method: "patch",
    path: "/collections/{id}",
    summary: "Rename, move, share or give a cover to one of the caller's collections",
    body: { schema: collectionChange },
    status: 200,
    answer: collectionAnswerShape,
    ...common,
  },
  {
    method: "delete",
    path: "/collections/{id}",
    summary: "Take away a collection and those inside it, never their pictures",
    status: 204,
    answer: "empty",
    ...common,
  },
  {
    method: "post",
    path: "/collections/{id}/add",
    summary: "Put assets of the caller's into a collection they may add to",
    body: { schema: bulkBody },
    status: 200,
    answer: bulkAnswerShape,
    ...common,
  },
  {
    method: "post",
    path: "/collections/{id}/take-out",
    summary: "Take assets out of a collection: any where the caller may add, else their own",
    body: { schema: bulkBody },
    status: 200,
    answer: bulkAnswerShape,
    ...common,
  },
  {
    method: "post",
    path: "/collections/{id}/move",
    summary: "Move assets of the caller's from this collection to another",
    body: { schema: moveBody },
    status: 200,
    answer: bulkAnswerShape,
    ...common,
  },
];
