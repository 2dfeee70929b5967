import { Agent } from "undici";
import { publicLookup, type Resolve } from "./address-guard";
import { allowUrl, type AddressPolicy, type AllowedUrl } from "./address-policy";

export interface GuardOptions extends AddressPolicy {
  /** How names are resolved; the system's way by default. */
  resolve?: Resolve;
}

/** Picks the connection pool an address may use. */
export interface GuardedAgents {
  /** Throws OutgoingError `address_refused`; `from` is the address that redirected here. */
  allow(address: string | URL, from?: AllowedUrl): AllowedUrl & { dispatcher: Agent };
}

/**
 * Two pools of kept-alive connections: one that connects to public addresses only, checked at connect time,
 * and one for hosts an administrator trusts and the studio's own sandbox.
 */
export function createGuardedAgents(options: GuardOptions): GuardedAgents {
  const connect = { timeout: 10_000 };
  const open = new Agent({ connect: { ...connect, lookup: publicLookup(options.resolve) } });
  const trusted = new Agent({ connect });
  return {
    allow(address, from) {
      // Somebody else's redirect must not reach into the studio: only the sandbox may lead to the sandbox.
      const policy = from && !from.own ? { ...options, ownOrigins: [] } : options;
      const allowed = allowUrl(address, policy);
      return { ...allowed, dispatcher: allowed.trusted ? trusted : open };
    },
  };
}
