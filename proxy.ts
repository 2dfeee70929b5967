import { NextResponse, type NextRequest } from "next/server";
import { PATH_HEADER } from "./lib/auth/paths";
import { overRate } from "./lib/http/rate-bound";

/** What pages may load and run: the studio's own, scripts by a nonce made for each page. */
function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates strings; the production build does not.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const SHARE = /^\/s\//;
const SHARED_FILE = /^\/s\/[^/]+\/file\//;
/** A page of a collection asks for a hundred thumbnails; nobody looks at ten such pages a minute. */
const SHARE_REQUESTS_A_MINUTE = 1_200;

/** Bounds what anybody without an account can ask of the studio. */
function tooManyAsked(request: NextRequest): NextResponse | null {
  // The nearest hop wrote the last entry; earlier ones may be the client's own invention.
  const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
  const wait = overRate(`share:${address}`, SHARE_REQUESTS_A_MINUTE);
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
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set(PATH_HEADER, pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [
    // Whatever a request says of itself: the bound is for everybody.
    "/s/:path*",
    {
      source: "/((?!api/|f/|sandbox/|_next/static|_next/image|examples/|favicon\\.ico|icon).*)",
      missing: [
        { type: "header", key: "next-router-prefetch" },
        { type: "header", key: "purpose", value: "prefetch" },
      ],
    },
  ],
};
