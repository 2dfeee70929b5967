import type { SandboxContext } from "../context";
import { localAddress } from "./local-address";

const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

/** Fetches a picture of a request like the vendor does, or says why it cannot. */
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
