import { createHash, timingSafeEqual } from "node:crypto";
import { bearerOf } from "./api-key";

/** Whether a request bears this token, in a time that tells nothing of it. */
export function bearerIs(headers: Headers, token: string): boolean {
  const given = bearerOf(headers);
  return given !== null && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string) => createHash("sha256").update(text, "utf8").digest();
