import { noteSessionEnd, sessionEnd } from "./session-end";

/** One wrong field as a problem document names it. */
export interface ProblemField {
  path: string;
  code: string;
  message: string;
}

/** The API said no (RFC 9457). `status` is 0 when the studio could not be reached at all. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: readonly ProblemField[] = [],
  ) {
    super(message);
    this.name = "ApiProblem";
  }
}

interface CallOptions {
  method?: "GET" | "POST" | "DELETE" | "PATCH";
  body?: unknown;
  signal?: AbortSignal;
}

/**
 * Calls `/api/v1<path>` with the browser's session. Throws ApiProblem for every refusal; after the first 401 nothing is
 * asked any more.
 */
export async function callApi<T>(
  path: string,
  { method = "GET", body, signal }: CallOptions = {},
): Promise<T> {
  if (sessionEnd.get()) throw new ApiProblem(401, "unauthorized", "The session has ended");
  const response = await fetch(`/api/v1${path}`, {
    method,
    signal,
    headers: body === undefined ? undefined : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiProblem(0, "unreachable", "The studio could not be reached");
  });
  if (response.status === 401) noteSessionEnd();
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

/** Reads a problem document; anything else (a proxy's page) keeps its status alone. */
export function problemOf(status: number, text: string): ApiProblem {
  const read = readJson(text);
  const code = typeof read?.code === "string" ? read.code : "unknown";
  const detail = typeof read?.detail === "string" ? read.detail : read?.title;
  const fields = Array.isArray(read?.errors) ? (read.errors as ProblemField[]) : [];
  return new ApiProblem(status, code, typeof detail === "string" ? detail : `HTTP ${status}`, fields);
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
