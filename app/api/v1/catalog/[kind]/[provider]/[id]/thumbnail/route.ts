import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { readQuery } from "@/lib/http/read-query";
import { catalogPictureQuery } from "@/lib/openapi/catalog-requests";
import { catalogThumbnail } from "@/lib/services/catalog/thumbnail";
import { withWaitingPlace } from "@/lib/services/catalog/waiting-places";

/** Programs have connections to spare; a browser asks again. Milliseconds. */
const WAIT_MS = { key: 15_000, session: 2_500 };
/** One transparent pixel: the picture is on its way, which an `<img>` takes without an error. */
const PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/**
 * One of the pictures that show an entry, as WebP or whole. Under an address that names its version a browser keeps it
 * for ever. 202 with one transparent pixel while it is still being fetched from the vendor.
 */
export const GET = apiRoute<{ kind: string; provider: string; id: string }>(
  async ({ request, params, caller, locale }) => {
    const query = readQuery(catalogPictureQuery, request, locale);
    if (!query.ok) return query.response;
    const { picture: index, v, w: width } = query.value;
    const { kind, provider, id: vendorId } = params;
    const find = (waitMs: number) => catalogThumbnail({ provider, kind, vendorId }, { index, width }, waitMs);
    const answer = await (caller.via === "key"
      ? find(WAIT_MS.key)
      : withWaitingPlace(caller.userId, (mayWait) => find(mayWait ? WAIT_MS.session : 0)));
    if (answer.kind === "none") return problemOf("not_found", locale);
    if (answer.kind === "later") {
      const headers = { "Content-Type": "image/gif", "Cache-Control": "no-store", "Retry-After": "1" };
      return new Response(PIXEL, { status: 202, headers });
    }
    const kept = v === answer.version ? "private, max-age=31536000, immutable" : "private, max-age=3600";
    return new Response(new Uint8Array(answer.bytes), {
      headers: { "Content-Type": answer.mime, "Cache-Control": kept },
    });
  },
);
