/** What an answer that is no page may load, run or be framed by: nothing. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A script's own policy binds the workers made of it, which fetch from the studio. */
const OWN_SCRIPTS = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

const TWO_YEARS_SECONDS = 63_072_000;

/** What every answer carries unless it says something of its own, by the path that was asked for. */
export function securityHeaders(path: string, isHttps: boolean): Record<string, string> {
  const headers: Record<string, string> = {
    ...ALWAYS,
    "Content-Security-Policy": path.startsWith("/_next/static/") ? OWN_SCRIPTS : NOTHING,
  };
  if (isHttps) headers["Strict-Transport-Security"] = `max-age=${TWO_YEARS_SECONDS}; includeSubDomains`;
  return headers;
}

/**
 * What pages may load and run: the studio's own, scripts by a nonce made for each page. Styles are written into elements
 * by the libraries that place and animate them, so those are let through. React's development build evaluates strings.
 */
export function pagePolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
