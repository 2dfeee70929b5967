import { createHash } from "node:crypto";

/** What names an entry. */
export interface EntryRef {
  provider: string;
  kind: string;
  vendorId: string;
}

/** Signatures of object storages: they differ from one listing to the next while the picture stays. */
const SIGNING = /^(expires|ossaccesskeyid|signature|security-token|x-oss-.*|x-amz-.*|x-tos-.*)$/i;

/** One place per entry and picture, so that storing twice writes the same file. */
export function pictureKeyOf({ provider, kind, vendorId }: EntryRef, url: string): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([vendorId, withoutSignature(url)]))
    .digest("hex");
  return `catalog/${provider}/${kind}/${digest.slice(0, 40)}`;
}

/** Widths in which an entry's pictures are shown: in lists, and large. */
export type CoverWidth = "512" | "1024";

/** Where the WebP of a width stands beside an entry's picture. */
export const thumbnailKey = (pictureKey: string, width: CoverWidth) => `${pictureKey}.${width}.webp`;

/** A few characters that change when the picture does: what makes its address safe to keep for ever. */
export const pictureVersion = (pictureKey: string) => pictureKey.slice(-40, -30);

function withoutSignature(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const signing = [...parsed.searchParams.keys()].filter((name) => SIGNING.test(name));
  if (signing.length === 0) return url;
  for (const name of signing) parsed.searchParams.delete(name);
  return parsed.href;
}
