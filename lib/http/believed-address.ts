import ipaddr from "ipaddr.js";
import { isPublicAddress } from "./address-guard";

/**
 * What `X-Forwarded-For` is worth when it came with a connection from `peer`. A reverse proxy stands on this machine, on
 * a private network, or is named; whoever else sends the header has invented it, and nobody from outside is this
 * machine. The answer's last entry is the caller's address.
 */
export function believedAddress(
  forwarded: string | undefined,
  peer: string,
  proxies: readonly string[],
): string {
  const from = plain(peer);
  const last = plain(forwarded?.split(",").at(-1)?.trim() ?? "");
  if (!forwarded || last === "") return from;
  if (isPublicAddress(from) && !isNamed(from, proxies)) return from;
  return isLoopback(last) && !isLoopback(from) ? from : forwarded;
}

/** Whether an entry of STUDIO_PROXIES is one: an address or a range of them. */
export function isAddressOrRange(entry: string): boolean {
  return ipaddr.isValid(entry) || ipaddr.isValidCIDR(entry);
}

function isNamed(address: string, proxies: readonly string[]): boolean {
  const parsed = ipaddr.parse(address);
  return proxies.some((entry) => {
    if (!ipaddr.isValidCIDR(entry))
      return ipaddr.isValid(entry) && ipaddr.parse(entry).toString() === parsed.toString();
    const [range, bits] = ipaddr.parseCIDR(entry);
    return range.kind() === parsed.kind() && parsed.match(range, bits);
  });
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "loopback";
}

/** IPv4 that came over an IPv6 socket, as IPv4. */
function plain(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}
