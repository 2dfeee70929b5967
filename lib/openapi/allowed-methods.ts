import { OPERATIONS } from "./operations";

const BASE = "/api/v1";

let table: { pattern: RegExp; allowed: string }[] | undefined;

/** The value of `Allow` for a path of the HTTP API, or null for an address the API does not have. */
export function allowedMethods(path: string): string | null {
  table ??= makeTable();
  return table.find(({ pattern }) => pattern.test(path))?.allowed ?? null;
}

/** Fixed segments win over parameters, as they do in routing. */
function makeTable() {
  const paths = [...new Set(OPERATIONS.map(({ path }) => path))];
  return paths
    .sort((a, b) => parameters(a) - parameters(b))
    .map((path) => ({ pattern: patternOf(path), allowed: methodsOf(path).join(", ") }));
}

const parameters = (path: string) => path.split("{").length;

function patternOf(path: string): RegExp {
  const segments = path
    .split("/")
    .map((part) => (part.startsWith("{") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return new RegExp(`^${BASE}${segments.join("/")}/?$`);
}

/** With those Next answers by itself: OPTIONS everywhere, HEAD where there is GET. */
function methodsOf(path: string): string[] {
  const own = OPERATIONS.filter((operation) => operation.path === path);
  const methods = own.map(({ method }) => method.toUpperCase());
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort();
}
