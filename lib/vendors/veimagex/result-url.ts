/** The service's domain and the template a picture was made with (without `~`). */
export interface Place {
  domain: string;
  template: string;
}

/** A template with an ending of its own, as the document's samples write it: `tplv-serviceid-test.image`. */
const HAS_SUFFIX = /\.[a-z\d]+$/i;

/**
 * Where a result is fetched. The document's sample names an address, its companions a storage URI
 * (`tos-cn-i-serviceid/demo1`), which becomes `https://{domain}/{uri}~{template}.image`.
 */
export function resultUrl(named: string, { domain, template }: Place): string {
  if (/^https?:\/\//i.test(named)) return named;
  if (named.startsWith("//")) return `https:${named}`;
  const uri = named.replace(/^\/+/, "");
  const path = uri.startsWith(`${domain}/`) ? uri.slice(domain.length + 1) : uri;
  return `https://${domain}/${encodePath(withTemplate(path, template))}`;
}

function withTemplate(path: string, template: string): string {
  if (path.includes("~")) return path;
  return `${path}~${template}${HAS_SUFFIX.test(template) ? "" : ".image"}`;
}

/** A name may hold characters an address would read as its end. */
function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/").replaceAll("%7E", "~");
}
