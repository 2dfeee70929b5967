import dns from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { OutgoingError } from "./contract";

/** Resolves a name to all its addresses; `dns.lookup` unless a test says otherwise. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

const resolveByDns: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true, verbatim: true });

const GLOBAL_UNICAST = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an address lies on the public internet. Everything with a special meaning is not: private, loopback,
 * link-local, carrier-grade NAT, multicast, reserved, IPv4 inside IPv6 (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_UNICAST);
}

/**
 * A lookup for `net.connect` that hands on public addresses only, so that the address checked is the address
 * connected to and a name that changes its answer gains nothing.
 */
export function publicLookup(resolve: Resolve = resolveByDns): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const allowed = found.filter(({ address }) => isPublicAddress(address));
        const [first] = allowed;
        if (!first) {
          callback(new OutgoingError("address_refused", `${hostname} is not a public address`), "", 0);
        } else if (options.all) callback(null, allowed);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}
