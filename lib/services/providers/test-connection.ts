import type { JobFailure } from "../../errors/job-error";
import type { Locale } from "../../i18n/locales";
import { translator } from "../../i18n/translator";
import type { VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "./resolve";

/** Whether the settings in force work; if not, what happened, what to do, and the vendor's own words. */
export type ConnectionTest =
  | { works: true; isSandbox: boolean }
  | { works: false; title: string; advice: string; vendorCode: string | null; vendorMessage: string | null };

/** Makes one call to the vendor that costs nothing, signed with the settings in force. */
export async function testConnection(id: VendorId, locale: Locale): Promise<ConnectionTest> {
  const provider = await resolveProvider(id);
  if (!provider.client) {
    const words = translator(locale, "errors.problem");
    const code = provider.reason === "disabled" ? "provider_disabled" : "provider_not_configured";
    return {
      works: false,
      title: words(`${code}.title`),
      advice: words(`${code}.detail`),
      vendorCode: null,
      vendorMessage: null,
    };
  }
  const outcome = await provider.client.verify();
  if (outcome.kind === "ok") return { works: true, isSandbox: provider.isSandbox };
  return explain(outcome.failure, locale);
}

function explain({ code, vendorCode, vendorMessage }: JobFailure, locale: Locale): ConnectionTest {
  const words = translator(locale, "errors.job");
  return {
    works: false,
    title: words(`${code}.title`),
    advice: words(`${code}.advice`),
    vendorCode,
    vendorMessage,
  };
}
