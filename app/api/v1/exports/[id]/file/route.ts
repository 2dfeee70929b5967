import { apiRoute } from "@/lib/http/api-route";
import { webStream } from "@/lib/http/file-response";
import { problemOf } from "@/lib/http/problem";
import { findExport } from "@/lib/services/exports/keep-export";
import { streamExport } from "@/lib/services/exports/stream-export";

export const dynamic = "force-dynamic";

/** The archive (ZIP), made as fast as it is read. */
export const GET = apiRoute<{ id: string }>(async ({ caller, params, locale }) => {
  const found = await findExport(caller.userId, params.id);
  if (!found) return problemOf("not_found", locale);
  const day = found.createdAt.toISOString().slice(0, 10);
  return new Response(webStream(streamExport(caller.userId, found.wish)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="easel-${day}.zip"`,
      "Cache-Control": "no-store, no-transform",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
