import { createHash } from "node:crypto";

/** What one signature covers. `uri` is the documented path, without host, base-URL prefix or query. */
export interface Signed {
  appId: string;
  secret: string;
  uri: string;
  /** Serves once. */
  salt: string;
  /** Unix seconds; the vendor accepts five minutes to either side. */
  timestamp: number;
}

/** `sign` of 开放API对接方案: lower-case hex SHA-256 of the parts with nothing between them; the body is not signed. */
export function sign({ appId, uri, salt, timestamp, secret }: Signed): string {
  return createHash("sha256").update(`${appId}${uri}${salt}${timestamp}${secret}`, "utf8").digest("hex");
}

/** The headers of a signed call; made anew for every call, retries included. */
export function signedHeaders(signed: Signed): Record<string, string> {
  const { appId, salt, timestamp } = signed;
  return { appId, timestamp: String(timestamp), salt, sign: sign(signed) };
}
