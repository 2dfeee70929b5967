/** An address as it may stand in a log or an error: no credentials, no query (signatures live there). */
export function redactUrl(url: string | URL): string {
  const parsed = URL.canParse(String(url)) ? new URL(String(url)) : null;
  if (!parsed) return "(not an address)";
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}${parsed.search ? "?…" : ""}`;
}
