/** An address as it may stand in a log or an error: no credentials, no query (signatures live there). */
export function redactUrl(url: string | URL): string {
  const parsed = URL.canParse(String(url)) ? new URL(String(url)) : null;
  if (!parsed) return "(not an address)";
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}${parsed.search ? "?…" : ""}`;
}

const CREDENTIALS: readonly [pattern: RegExp, instead: string][] = [
  [/\b(Bearer|Basic|APPCODE)\s+[\w.~+/=-]{6,}/gi, "$1 [redacted]"],
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:/@"]*:)[^\s@"]+@/gi, "$1[redacted]@"],
  [/([?&][\w-]*(?:sign|signature|token|secret|credential|password)=)[^&\s"\\]+/gi, "$1[redacted]"],
];

/** A text (a line of a log, say) with the credentials that stand in headers and addresses within it blanked. */
export function withoutCredentials(text: string): string {
  return CREDENTIALS.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}
