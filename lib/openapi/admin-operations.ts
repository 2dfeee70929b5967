import * as z from "zod";
import { newApiKey } from "../services/api-keys/key-fields";
import { apiKeyAnswer, personAnswer } from "./answers-admin";
import type { Operation } from "./operation";
import { newPersonBody, personChangeBody } from "./requests";
import { PROVIDER_OPERATIONS } from "./provider-operations";

const personWithPassword = z.object({ person: personAnswer, oneTimePassword: z.string() });

const account: Operation[] = [
  {
    method: "get",
    path: "/me",
    summary: "Whose key or session this is",
    tag: "Account",
    access: "signed-in",
    status: 200,
    answer: personAnswer,
  },
  {
    method: "get",
    path: "/api-keys",
    summary: "The caller's API keys",
    tag: "Account",
    access: "signed-in",
    status: 200,
    answer: z.object({ items: z.array(apiKeyAnswer) }),
  },
  {
    method: "post",
    path: "/api-keys",
    summary: "Make an API key, shown once",
    tag: "Account",
    access: "signed-in",
    body: { schema: newApiKey },
    status: 201,
    answer: z.object({ apiKey: apiKeyAnswer, key: z.string() }),
  },
  {
    method: "delete",
    path: "/api-keys/{id}",
    summary: "Revoke an API key",
    tag: "Account",
    access: "signed-in",
    status: 204,
    answer: "empty",
  },
];

const people: Operation[] = [
  {
    method: "get",
    path: "/admin/people",
    summary: "Everybody",
    tag: "Administration",
    access: "administrator",
    status: 200,
    answer: z.object({ items: z.array(personAnswer) }),
  },
  {
    method: "post",
    path: "/admin/people",
    summary: "Add a person with a one-time password, shown once",
    tag: "Administration",
    access: "administrator",
    body: { schema: newPersonBody },
    status: 201,
    answer: personWithPassword,
    problems: ["email_taken"],
  },
  {
    method: "patch",
    path: "/admin/people/{id}",
    summary: "Change a person's role, disable or enable them",
    tag: "Administration",
    access: "administrator",
    body: { schema: personChangeBody },
    status: 200,
    answer: personAnswer,
    problems: ["own_account", "last_administrator"],
  },
  {
    method: "post",
    path: "/admin/people/{id}/reset-password",
    summary: "Give a person a new one-time password, shown once",
    tag: "Administration",
    access: "administrator",
    status: 200,
    answer: personWithPassword,
  },
];

/** Operations on people, keys and providers. */
export const ADMIN_OPERATIONS: readonly Operation[] = [...account, ...people, ...PROVIDER_OPERATIONS];
