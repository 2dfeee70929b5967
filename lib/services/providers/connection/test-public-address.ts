import { lookup } from "node:dns/promises";
import { env, isLocalUrl } from "../../../env";
import { isPublicAddress } from "../../../http/address-guard";
import { OutgoingError, type GuardedFetch } from "../../../http/contract";
import { vendorFetch } from "../../../http/outgoing";
import type { Locale } from "../../../i18n/locales";
import { translator } from "../../../i18n/translator";
import { networkTrouble, type NetworkTrouble } from "./network-trouble";
import { endProbe, grantProbe } from "./probe-file";

/** What was found out of the studio's public address; only `reached` speaks for the internet, and only from here. */
export const ADDRESS_VERDICTS = [
  "reached",
  "private",
  "local",
  "dns",
  "tls",
  "refused",
  "timeout",
  "network",
  "guard",
  "other_server",
  "altered",
] as const satisfies (NetworkTrouble | string)[];
export type AddressVerdict = (typeof ADDRESS_VERDICTS)[number];

export interface AddressTest {
  verdict: AddressVerdict;
  address: string;
  title: string;
  advice: string;
}

interface Found {
  verdict: AddressVerdict;
  ip?: string;
  status?: number;
}

const TIMEOUT_MS = 10_000;

/**
 * Fetches a file granted for this test through STUDIO_URL, as a vendor would fetch a picture: by name, through whatever
 * stands in front, to public addresses only. From inside, this cannot prove that a vendor's network gets here.
 */
export async function testPublicAddress(
  locale: Locale,
  fetch: GuardedFetch = vendorFetch(),
): Promise<AddressTest> {
  const address = env().STUDIO_URL;
  const { host, hostname } = new URL(address);
  const { verdict, ip = "", status = 0 } = await tryAddress(address, hostname, fetch);
  const words = translator(locale, "connection.address");
  const values = { address, host, ip, status: String(status) };
  const title = words(`${verdict}.title`, values);
  return { verdict, address, title, advice: words(`${verdict}.advice`, values) };
}

async function tryAddress(address: string, hostname: string, fetch: GuardedFetch): Promise<Found> {
  const probe = await grantProbe();
  try {
    const url = `${address}/f/${probe.token}.txt`;
    const { status, text } = await fetch(url, { timeoutMs: TIMEOUT_MS, maxBytes: 64 * 1024 });
    if (status !== 200) return { verdict: "other_server", status };
    if (text !== probe.text) return { verdict: "altered" };
    const ip = await addressOf(hostname);
    return { verdict: isPublicAddress(ip) ? "reached" : "private", ip };
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    const trouble = networkTrouble(error);
    return { verdict: trouble === "guard" && isLocalUrl(address) ? "local" : trouble };
  } finally {
    await endProbe(probe);
  }
}

/** A name's address; a literal one as it is, without its brackets. */
async function addressOf(hostname: string): Promise<string> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return lookup(bare).then(
    ({ address }) => address,
    () => bare,
  );
}
