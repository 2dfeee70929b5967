import type { VendorId } from "../vendors/vendor-ids";
import type { SandboxContext } from "./context";
import { control } from "./faults/control";
import { serveFile } from "./files/serve-file";
import { handleLingtu } from "./lingtu/handle-lingtu";
import { houseOf, type House } from "./state/sandbox";
import { handleSuperapp } from "./superapp/handle-superapp";
import { handleVeimagex } from "./veimagex/handle-veimagex";
import { handleZhiqite } from "./zhiqite/handle-zhiqite";

/** Answers one call of a vendor; `uri` is the documented path, after the sandbox's prefix and without the query. */
type VendorHandler = (uri: string, request: Request, context: SandboxContext) => Promise<Response>;

const VENDORS: Readonly<Record<VendorId, VendorHandler>> = {
  lingtu: handleLingtu,
  zhiqite: handleZhiqite,
  superapp: handleSuperapp,
  veimagex: handleVeimagex,
};

/** One call of a sandbox vendor, whoever serves it: `/sandbox/<vendor>/…`, `/sandbox/files/…`, ledger and control. */
export async function handleSandboxRequest(request: Request, context: SandboxContext): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.replace(/^\/sandbox/, "");
  for (const [vendor, handle] of Object.entries(VENDORS)) {
    if (path.startsWith(`/${vendor}/`)) return handle(path.slice(vendor.length + 1), request, context);
  }
  if (path.startsWith("/files/")) return serveFile(path.slice("/files/".length), request, context);
  if (!mayControl(request, context)) return new Response("Not found", { status: 404 });
  if (path === "/ledger" && request.method === "GET") {
    return Response.json({ items: ledgerOf(houseOf(context), searchParams) });
  }
  if (path === "/control" && request.method === "POST") return control(request, houseOf(context));
  return new Response("Not found", { status: 404 });
}

function ledgerOf({ vendors }: House, query: URLSearchParams) {
  return [...vendors.values()]
    .filter(({ vendor }) => vendor === (query.get("vendor") ?? vendor))
    .flatMap(({ ledger }) => ledger.list(query.get("requestId") ?? undefined));
}

function mayControl(request: Request, { fromLoopback, controlToken }: SandboxContext): boolean {
  const token = request.headers.get("x-sandbox-control");
  return fromLoopback === true || (controlToken !== undefined && token === controlToken);
}
