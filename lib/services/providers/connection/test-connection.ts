import type { JobFailure } from "../../../errors/job-error";
import { OutgoingError, type GuardedFetch } from "../../../http/contract";
import { vendorFetch } from "../../../http/outgoing";
import type { Locale } from "../../../i18n/locales";
import { translator } from "../../../i18n/translator";
import { vendorOf } from "../../../vendors/registry";
import type { VendorId } from "../../../vendors/vendor-ids";
import { by, type Actor } from "../../audit/actor";
import { recordAudit } from "../../audit/record-audit";
import { resolveProvider } from "../resolve";
import { skewOf } from "../watch/clock";
import { watchedClient } from "../watch/watched-client";
import { failureKind, type CallEvidence, type ConnectionFailureKind } from "./failure-kind";

/** What a connection test came to, in the reader's language. */
export type ConnectionTest =
  | {
      works: true;
      isSandbox: boolean;
      /** What was called, and why it costs nothing. */
      call: string;
      tookMs: number;
      /** Milliseconds by which the vendor's clock is ahead, to half a second; null when it did not say. */
      skewMs: number | null;
    }
  | {
      works: false;
      kind: ConnectionFailureKind;
      title: string;
      advice: string;
      vendorCode: string | null;
      vendorMessage: string | null;
      skewMs: number | null;
    };

/** Makes one call to the vendor that costs nothing, signed with the settings in force; whose test it was is logged. */
export async function testConnection(
  id: VendorId,
  locale: Locale,
  { actor, fetch = vendorFetch() }: { actor?: Actor; fetch?: GuardedFetch } = {},
): Promise<ConnectionTest> {
  const tested = await callVendor(id, locale, fetch);
  if (actor) {
    const details = { works: tested.works, because: tested.works ? undefined : tested.kind };
    const target = { kind: "provider", id };
    await recordAudit({ ...by(actor), action: "provider.tested", target, details });
  }
  return tested;
}

async function callVendor(id: VendorId, locale: Locale, fetch: GuardedFetch): Promise<ConnectionTest> {
  const provider = await resolveProvider(id);
  const vendor = vendorOf(id);
  if (!vendor || !provider.client || provider.baseUrl === null) {
    return explain({ kind: provider.reason ?? "not_configured", host: "", skewMs: null }, null, locale);
  }
  const evidence: CallEvidence = { error: null, status: null, skewMs: null };
  const client = watchedClient(vendor, provider.settings, provider.baseUrl, recording(fetch, evidence));
  const startedAt = Date.now();
  const outcome = await client.verify();
  const { skewMs } = evidence;
  if (outcome.kind === "ok") {
    const call = translator(locale, "connection.call")(id);
    return { works: true, isSandbox: provider.isSandbox, call, tookMs: Date.now() - startedAt, skewMs };
  }
  const kind = failureKind(outcome.failure, evidence);
  return explain({ kind, host: new URL(provider.baseUrl).host, skewMs }, outcome.failure, locale);
}

function recording(fetch: GuardedFetch, evidence: CallEvidence): GuardedFetch {
  return async (url, request) => {
    const sentAt = Date.now();
    try {
      const answer = await fetch(url, request);
      evidence.status = answer.status;
      evidence.skewMs = skewOf(answer.headers, sentAt, Date.now());
      return answer;
    } catch (error) {
      if (error instanceof OutgoingError) evidence.error = error;
      throw error;
    }
  };
}

function explain(
  { kind, host, skewMs }: { kind: ConnectionFailureKind; host: string; skewMs: number | null },
  failure: JobFailure | null,
  locale: Locale,
): ConnectionTest {
  const words = translator(locale, "connection.failure");
  const key = kind === "clock" && skewMs === null ? "clockUnknown" : kind;
  const values = { host, skew: skewMs === null ? "" : skewWords(skewMs, locale) };
  return {
    works: false,
    kind,
    title: words(`${key}.title`, values),
    advice: words(`${key}.advice`, values),
    vendorCode: failure?.vendorCode ?? null,
    vendorMessage: failure?.vendorMessage ?? null,
    skewMs,
  };
}

function skewWords(skewMs: number, locale: Locale): string {
  const words = translator(locale, "connection.skew");
  return words(skewMs >= 0 ? "ahead" : "behind", { seconds: Math.round(Math.abs(skewMs) / 1_000) });
}
