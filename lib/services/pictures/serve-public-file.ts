import { webStream } from "../../http/file-response";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";
import { readProbe } from "../providers/connection/probe-file";
import { noteFetched } from "../providers/watch/fetched";
import { findGrant } from "./grants";

const HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
  "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
};

/** Answers `/f/<token>.<ext>`; the extension is for the vendor's eyes only. 404 for whatever is not granted. */
export async function servePublicFile(file: string, headersOnly: boolean): Promise<Response> {
  const [, token] = /^([0-9A-Za-z]{22})\.[a-z]{3,4}$/.exec(file) ?? [];
  const grant = token ? await findGrant(token) : null;
  if (!token || !grant) return probeFile(token);
  noteFetched(token);
  try {
    const { body, size } = await storage().stream(grant.storageKey);
    const headers = { ...HEADERS, "Content-Type": grant.mime, "Content-Length": String(size) };
    if (!headersOnly) return new Response(webStream(body), { headers });
    body.destroy();
    return new Response(null, { headers });
  } catch (error) {
    if (!(error instanceof StorageMissing)) throw error;
    return notFound();
  }
}

/** The file of a running test of the public address, or nothing. */
async function probeFile(token: string | undefined): Promise<Response> {
  const text = token ? await readProbe(token) : null;
  if (text === null) return notFound();
  return new Response(text, { headers: { ...HEADERS, "Content-Type": "text/plain" } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
