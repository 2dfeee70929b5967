"use server";

import { getLocale } from "next-intl/server";
import { requireDesigner } from "@/lib/auth/require-user";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import { unavailableTo } from "@/lib/services/providers/availability";
import { resolveProvider } from "@/lib/services/providers/resolve";

/** An engine that can cut a product out now. */
export interface MattingEngine {
  capability: string;
  /** What its provider is called. */
  provider: string;
  /** The field that takes the picture. */
  imageField: string;
  /** Whether the built-in sandbox stands in for the vendor, so that it costs nothing. */
  isSandbox: boolean;
}

/** The matting engines of all enabled providers, the ones that can run now. */
export async function mattingEngines(): Promise<MattingEngine[]> {
  const person = await requireDesigner();
  const locale = await getLocale();
  const engines = await Promise.all(
    capabilitiesOf("matting").map(async (capability): Promise<MattingEngine | null> => {
      const provider = await resolveProvider(capability.provider);
      const image = Object.entries(capability.fields).find(([, { role }]) => role === "image");
      if (!image || (await unavailableTo(person.id, provider, capability)) !== null) return null;
      const { name } = capabilityMessages(locale, capability.provider);
      return {
        capability: capability.id,
        provider: typeof name === "string" ? name : capability.provider,
        imageField: image[0],
        isSandbox: provider.isSandbox,
      };
    }),
  );
  return engines.filter((engine) => engine !== null);
}
