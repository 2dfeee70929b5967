import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { RESULT_LIFETIME_MS, type SandboxContext } from "../context";
import { houseOf, type House } from "../state/sandbox";
import { catalogFile, findCatalogPicture } from "./catalog-file";
import { spoiltFile } from "./spoilt-file";

const TYPES: Record<string, string> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
  ".eps": "application/postscript",
  ".psd": "image/vnd.adobe.photoshop",
  ".mp4": "video/mp4",
};

/** `/sandbox/files/<name>`: a result for as long as its vendor keeps it, or a catalogue's picture for ever. */
export async function serveFile(name: string, request: Request, context: SandboxContext): Promise<Response> {
  const house = houseOf(context);
  if (!/^[a-z0-9-]+\.[a-z0-9]+$/.test(name) || request.method !== "GET") return missing();
  const catalogPicture = findCatalogPicture(name);
  if (catalogPicture) return whole(await catalogFile(house, name, catalogPicture), name);
  const owner = ownerOf(house, name);
  if (!owner || owner.task.expired) return missing();
  const fault = owner.faults.take("file", { ...owner.task, index: owner.index });
  const path = join(house.filesFolder, name);
  const info = await stat(path).catch(() => null);
  if (!info || (context.now ?? Date.now)() - info.mtimeMs > RESULT_LIFETIME_MS[owner.vendor])
    return missing();
  const bytes = await readFile(path);
  return fault ? spoiltFile(fault, bytes, request.signal) : whole(bytes, name);
}

function whole(bytes: Buffer<ArrayBuffer>, name: string): Response {
  return new Response(bytes, {
    headers: {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "content-length": String(bytes.length),
      // A result is never a page of the studio's origin, even when somebody opens its address.
      "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  });
}

function missing(): Response {
  return new Response("Not found", { status: 404 });
}

function ownerOf({ vendors }: House, name: string) {
  for (const { vendor, tasks, faults } of vendors.values()) {
    for (const task of tasks.all()) {
      const index = task.result?.files.findIndex((file) => file.name === name) ?? -1;
      if (index >= 0) return { vendor, task, index, faults };
    }
  }
  return undefined;
}
