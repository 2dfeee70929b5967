import type { OutputKind } from "../capabilities/define";
import { inputJsonSchema } from "../capabilities/json-schema";
import { capabilityTitle, type MessageTree } from "../capabilities/labels";
import { CAPABILITIES } from "../capabilities/registry";
import type { Locale } from "../i18n/locales";
import { MESSAGES } from "../i18n/messages";
import { unavailableTo } from "../services/providers/availability";
import { resolveProvider } from "../services/providers/resolve";
import type { VendorId } from "../vendors/vendor-ids";

/** A capability as the HTTP API lists it. */
export interface CapabilityJson {
  id: string;
  provider: VendorId;
  tools: readonly string[];
  title: string;
  enabled: boolean;
  inputSchema: Record<string, unknown>;
  output: { kinds: readonly OutputKind[] };
}

/** The schemas never change while the process runs. */
const inputSchemas = new Map<string, Record<string, unknown>>();

function inputSchemaOf(capability: (typeof CAPABILITIES)[number]): Record<string, unknown> {
  const known = inputSchemas.get(capability.id) ?? inputJsonSchema(capability);
  inputSchemas.set(capability.id, known);
  return known;
}

/** Every capability, whether this person can use it now, and the JSON Schema of its input. */
export async function listCapabilities(personId: string, locale: Locale): Promise<CapabilityJson[]> {
  const words: Record<string, MessageTree> = MESSAGES[locale].vendors;
  return Promise.all(
    CAPABILITIES.map(async (capability) => {
      const { id, provider, tools, output } = capability;
      const title = capabilityTitle(words[provider] ?? {}, capability) ?? id;
      const resolved = await resolveProvider(provider);
      const enabled = (await unavailableTo(personId, resolved, capability)) === null;
      return {
        id,
        provider,
        tools,
        title,
        enabled,
        inputSchema: inputSchemaOf(capability),
        output: { kinds: output.kinds },
      };
    }),
  );
}
