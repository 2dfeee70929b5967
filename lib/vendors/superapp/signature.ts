import { createHmac } from "node:crypto";

/** What one signature covers (document, 11.2). */
export interface Signed {
  accessKey: string;
  secretKey: string;
  method: "GET" | "POST";
  /** The documented path, without host and base-URL prefix. */
  uri: string;
  /** The very text that is sent; empty for a GET. */
  body: string;
  /** Unix milliseconds. */
  timestamp: number;
}

/** `X-Request-Sign`: base64 of the lower-case hex of HMAC-SHA1, the document's `sign` and `convertToHex`. */
export function sign({ accessKey, secretKey, method, uri, body, timestamp }: Signed): string {
  const content = `${method} ${uri}\n${body}.${timestamp}.${accessKey}`;
  const hex = createHmac("sha1", secretKey).update(content, "utf8").digest("hex");
  return Buffer.from(hex, "latin1").toString("base64");
}

/**
 * The headers of a signed call. The submit's page names the request's id `x-acs-request-id`, the query's sample
 * `X-Request-Id`: both are sent.
 */
export function signedHeaders(signed: Signed, requestId: string): Record<string, string> {
  return {
    "X-Access-Key": signed.accessKey,
    "X-Request-Sign": sign(signed),
    "X-Request-Timestamp": String(signed.timestamp),
    "x-acs-request-id": requestId,
    "X-Request-Id": requestId,
    "Content-Type": "application/json",
  };
}
