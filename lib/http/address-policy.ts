import ipaddr from "ipaddr.js";
import { isPublicAddress } from "./address-guard";
import { OutgoingError } from "./contract";

/** What the guard lets through besides the public internet. */
export interface AddressPolicy {
  /** `host` or `host:port`, matched by the name written in the address, never by what it resolves to. */
  trustedHosts: readonly string[];
  /** Addresses with their path under which the studio's own sandbox answers: `http://127.0.0.1:3000/sandbox`. */
  ownOrigins: readonly string[];
}

/** An address that may be called: whether its host is trusted, or else has to resolve to a public address. */
export interface AllowedUrl {
  url: URL;
  trusted: boolean;
  own: boolean;
}

const DEFAULT_PORTS: Record<string, string> = { "http:": "80", "https:": "443" };

/**
 * Decides on an address before any connection. The URL parser has already turned decimal, octal and
 * hexadecimal hosts into plain ones. Throws OutgoingError `address_refused`.
 */
export function allowUrl(address: string | URL, policy: AddressPolicy): AllowedUrl {
  if (!URL.canParse(String(address))) throw refused("not an address");
  const url = new URL(address);
  const defaultPort = DEFAULT_PORTS[url.protocol];
  if (!defaultPort) throw refused("only http and https addresses are called");
  if (url.username || url.password) throw refused("an address with credentials is not called");
  const own = policy.ownOrigins.some((base) => url.href.startsWith(`${base.replace(/\/+$/, "")}/`));
  const trusted = own || isTrusted(url, url.port || defaultPort, policy.trustedHosts);
  if (!trusted && isSystemPort(url.port)) throw refused(`port ${url.port} is no web server's`);
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (!trusted && ipaddr.isValid(literal) && !isPublicAddress(literal)) {
    throw refused(`${url.hostname} is not a public address`);
  }
  return { url, trusted, own };
}

/** Mail, shells and databases of strangers listen below 1024, too: nobody's pictures come from there. */
function isSystemPort(port: string): boolean {
  return port !== "" && port !== "80" && port !== "443" && Number(port) < 1024;
}

function isTrusted(url: URL, port: string, trustedHosts: readonly string[]): boolean {
  return trustedHosts.some((entry) => {
    const [, host, entryPort] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry.trim()) ?? [];
    if (!host || (entryPort !== undefined && entryPort !== port)) return false;
    const written = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
    return URL.canParse(`http://${written}`) && new URL(`http://${written}`).hostname === url.hostname;
  });
}

function refused(reason: string): OutgoingError {
  return new OutgoingError("address_refused", reason);
}
