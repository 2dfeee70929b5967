import type { Readable } from "node:stream";
import { webStream } from "./file-response";

/** A table as a file to save; its name gets the day. */
export function csvResponse(name: string, body: Readable): Response {
  const day = new Date().toISOString().slice(0, 10);
  return new Response(webStream(body), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}-${day}.csv"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
