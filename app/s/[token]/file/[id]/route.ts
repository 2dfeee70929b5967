import { fileResponse } from "@/lib/http/file-response";
import { noteWrongToken } from "@/lib/http/wrong-tokens";
import { sharedFileQuery } from "@/lib/services/assets/asset-query";
import { findOpenShare } from "@/lib/services/shares/open-share";
import { sharedFile } from "@/lib/services/shares/shared-file";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ token: string; id: string }>;
}

/** A file of a share: no session is asked for, and none gives more. Kept by browsers for a short while only. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  const share = await findOpenShare(token);
  if (!share) noteWrongToken("share", request.headers);
  const query = sharedFileQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const wish = query.success ? { width: query.data.w, download: query.data.download } : null;
  const file = share && wish ? await sharedFile(share, id, wish) : null;
  if (!file) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return fileResponse(request, file, "private, max-age=300");
}

export const HEAD = GET;
