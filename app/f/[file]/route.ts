import { servePublicFile } from "@/lib/services/pictures/serve-public-file";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ file: string }>;
}

/** A picture a vendor fetches while a job needs it: no session, no cookie, kept by nobody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return servePublicFile((await params).file, request.method === "HEAD");
}

export const HEAD = GET;
