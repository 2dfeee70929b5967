"use server";

import { getLocale } from "next-intl/server";
import { requireUser } from "@/lib/auth/require-user";
import { capabilityTitle } from "@/lib/capabilities/labels";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import { MESSAGES } from "@/lib/i18n/messages";
import { listPeople } from "@/lib/services/people/list-people";
import { seesAll } from "@/lib/services/people/see-all";

/** What the gallery's rarer filters offer. */
export interface GalleryChoices {
  capabilities: { value: string; label: string }[];
  /** Whose pictures may be looked at besides one's own; empty for most. */
  people: { value: string; label: string }[];
}

/** Reads them, in the reader's language. */
export async function galleryChoicesAction(): Promise<GalleryChoices> {
  const person = await requireUser();
  const locale = await getLocale();
  const others = (await seesAll(person.id)) ? await listPeople() : [];
  return {
    capabilities: CAPABILITIES.map((capability) => {
      const words = capabilityMessages(locale, capability.provider);
      const [tool] = capability.tools;
      const purpose = tool ? `${MESSAGES[locale].tools[tool].name} · ` : "";
      return {
        value: capability.id,
        label: `${purpose}${capabilityTitle(words, capability) ?? capability.id}`,
      };
    }),
    people: others.filter(({ id }) => id !== person.id).map(({ id, name }) => ({ value: id, label: name })),
  };
}
