import { isIPv4 } from "node:net";
import type { SandboxContext } from "../context";

const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

/**
 * Fetches a picture of a request like the vendor does, or says why it cannot. Only the studio's own origin (at its
 * local address) and, when allowed, other loopback addresses are called: the sandbox's account is no secret, and
 * nobody shall look into a network through it.
 */
export async function fetchPicture(
  url: string,
  context: SandboxContext,
  maxBytes = MAX_BYTES,
): Promise<Buffer | string> {
  const address = localAddress(url, context);
  if (address === null) return "地址无法访问";
  try {
    const answer = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || answer.body === null) return `地址返回 ${answer.status}`;
    return await readBounded(answer.body, maxBytes);
  } catch {
    return "地址无法访问";
  }
}

function localAddress(
  url: string,
  { origin, rewriteOrigins = {}, allowLoopback = true }: SandboxContext,
): URL | null {
  if (!URL.canParse(url)) return null;
  const given = new URL(url);
  const target =
    rewriteOrigins[given.origin] ?? (given.origin === new URL(origin).origin ? given.origin : null);
  if (target !== null) return new URL(given.pathname + given.search, target);
  const isHttp = given.protocol === "http:" || given.protocol === "https:";
  return allowLoopback && isHttp && isLoopback(given.hostname) ? given : null;
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."))
  );
}

async function readBounded(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Buffer | string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) return `图片超过 ${Math.round(maxBytes / 1024 / 1024)}M`;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
