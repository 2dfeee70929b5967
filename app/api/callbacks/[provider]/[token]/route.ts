import { problemOf } from "@/lib/http/problem";
import { readUntrustedJson } from "@/lib/http/read-untrusted-json";
import { isStorable } from "@/lib/http/storable";
import { noteWrongToken, waitAfterWrongTokens } from "@/lib/http/wrong-tokens";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { receiveCallback } from "@/lib/services/jobs/callbacks/receive";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ provider: string; token: string }>;
}

/** What a vendor calls when a task has ended. The unguessable address is all that lets it in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { provider, token } = await params;
  const wait = waitAfterWrongTokens("callback", request.headers);
  if (wait !== null)
    return problemOf("too_many_requests", DEFAULT_LOCALE, { headers: { "Retry-After": String(wait) } });
  const isTaken =
    isStorable(token) && (await receiveCallback(provider, token, () => readUntrustedJson(request)));
  if (!isTaken) {
    noteWrongToken("callback", request.headers);
    return problemOf("not_found", DEFAULT_LOCALE);
  }
  return Response.json({ code: "200" }, { headers: { "Cache-Control": "no-store" } });
}
