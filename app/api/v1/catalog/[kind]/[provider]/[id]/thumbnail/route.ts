import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { catalogThumbnail } from "@/lib/services/catalog/thumbnail";
import { isCatalogKind } from "@/lib/vendors/contract";

/** The picture that shows an entry, as WebP; a browser keeps it for an hour. */
export const GET = apiRoute<{ kind: string; provider: string; id: string }>(async ({ params, locale }) => {
  const { kind, provider, id } = params;
  const bytes = isCatalogKind(kind) ? await catalogThumbnail(provider, kind, id) : null;
  if (!bytes) return problemOf("not_found", locale);
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/webp", "Cache-Control": "private, max-age=3600" },
  });
});
