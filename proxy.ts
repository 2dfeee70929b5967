import { NextResponse, type NextRequest } from "next/server";
import { PATH_HEADER } from "./lib/auth/paths";
import { overRate } from "./lib/http/rate-bound";
import { pagePolicy } from "./lib/http/security-headers";
import { callerAddress, waitAfterWrongTokens } from "./lib/http/wrong-tokens";

const SHARE = /^\/s\//;
const SHARED_FILE = /^\/s\/[^/]+\/file\//;
/** A page of a collection asks for a hundred thumbnails; nobody looks at ten such pages a minute. */
const SHARE_REQUESTS_A_MINUTE = 1_200;

/** Bounds what anybody without an account can ask of the studio. */
function tooManyAsked(request: NextRequest): NextResponse | null {
  const wait =
    waitAfterWrongTokens("share", request.headers) ??
    overRate(`share:${callerAddress(request.headers)}`, SHARE_REQUESTS_A_MINUTE);
  return wait === null
    ? null
    : new NextResponse(null, { status: 429, headers: { "Retry-After": String(wait) } });
}

/** Gives every page its policy and tells it its own path, for the way back after signing in. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const refused = SHARE.test(pathname) ? tooManyAsked(request) : null;
  if (refused) return refused;
  // Files have a policy of their own.
  if (SHARED_FILE.test(pathname)) return NextResponse.next();
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = pagePolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set(PATH_HEADER, pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Not what is no page and has a policy of its own. Pages a browser fetches ahead are pages.
  matcher: [
    "/s/:path*",
    "/((?!api/v1/|api/auth/|api/callbacks/|f/|sandbox/|_next/static/|examples/|favicon\\.ico$|icon\\.svg$).*)",
  ],
};
