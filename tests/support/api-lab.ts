import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Role } from "../../lib/auth/roles";
import { openJobLab, type JobLab } from "./job-lab";

/** Somebody who calls the API, with a key of theirs. */
export interface ApiPerson {
  id: string;
  email: string;
  key: string;
}

export interface CallOptions {
  as?: ApiPerson;
  /** Sent as JSON, unless it is a string, a form or bytes: then as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A studio without a web server: routes are called as functions, on a database of their own. */
export interface ApiLab {
  jobs: JobLab;
  administrator: ApiPerson;
  designer: ApiPerson;
  other: ApiPerson;
  /** Calls the route that Next would call for this path below `/api/v1`. */
  call(method: string, path: string, options?: CallOptions): Promise<Response>;
  addPerson(role: Role, name: string): Promise<ApiPerson>;
  close(): Promise<void>;
}

export const PASSWORD = "a password of the tests";

const ROOT = join(import.meta.dirname, "../..");
const API = join(ROOT, "app/api/v1");

/** Every route file of the API as the path it serves, `/jobs/[id]`. */
export function routePaths(): string[] {
  return readdirSync(API, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => `/${relative(".", file).replace(/\/?route\.ts$/, "")}`);
}

/** The route's module: its methods by name. */
export async function loadRoute(path: string): Promise<Record<string, unknown>> {
  return import(join(API, path, "route.ts"));
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}

function match(pattern: string, path: string): Record<string, string> | null {
  if (pattern.includes("[...")) return {};
  const [parts, given] = [pattern.split("/"), path.split("/")];
  if (parts.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith("[")) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}

async function dispatch(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/^\/api\/v1/, "");
  // Next prefers fixed segments to parameters, and both to the catch-all.
  const patterns = routePaths().sort((a, b) => rank(a) - rank(b));
  for (const pattern of patterns) {
    const params = match(pattern, path);
    if (!params) continue;
    const handler = (await loadRoute(pattern))[request.method];
    if (!isHandler(handler)) return new Response(null, { status: 405 });
    return handler(request, { params: Promise.resolve(params) });
  }
  throw new Error(`no route for ${path}`);
}

const rank = (pattern: string) => (pattern.includes("[...") ? 1_000 : pattern.split("[").length);

/** Opens a lab with an administrator and two designers. Load the studio's modules only afterwards. */
export async function openApiLab(variables: Record<string, string> = {}): Promise<ApiLab> {
  const jobs = await openJobLab(variables);
  const { addPerson: add } = await import("../../lib/services/people/add-person");
  const { hashedPassword, storePassword } = await import("../../lib/services/people/credential");
  const { createApiKey } = await import("../../lib/services/api-keys/create-api-key");
  const { db } = await import("../../lib/db/client");

  async function addPerson(role: Role, name: string): Promise<ApiPerson> {
    const email = `${name}@example.com`;
    const added = await add({ name, email, role });
    if (!added.ok) throw new Error(added.problem);
    const { id } = added.value.person;
    await storePassword(db(), id, await hashedPassword(PASSWORD));
    await db().user.update({ where: { id }, data: { mustChangePassword: false } });
    return { id, email, key: (await createApiKey(id, "test")).key };
  }

  return {
    jobs,
    administrator: await addPerson("administrator", "administrator"),
    designer: await addPerson("designer", "designer"),
    other: await addPerson("designer", "other"),
    addPerson,
    call(method, path, { as, body, headers = {} } = {}) {
      const raw = body instanceof Uint8Array ? new Uint8Array(body) : body instanceof FormData ? body : null;
      const sent = raw ?? (body === undefined || typeof body === "string" ? body : JSON.stringify(body));
      const type: Record<string, string> =
        sent === undefined || raw ? {} : { "content-type": "application/json" };
      const key: Record<string, string> = as ? { authorization: `Bearer ${as.key}` } : {};
      const url = `http://studio.test/api/v1${path}`;
      return dispatch(new Request(url, { method, headers: { ...type, ...key, ...headers }, body: sent }));
    },
    close: () => jobs.close(),
  };
}

/** The problem document of an answer. */
export async function problemOf(response: Response): Promise<{
  status: number;
  code: string;
  title: string;
  errors?: { path: string; code: string; message: string }[];
}> {
  if (response.headers.get("content-type") !== "application/problem+json") {
    throw new Error(`${response.status} is no problem document: ${await response.text()}`);
  }
  return response.json();
}
