import type { JsonValue } from "@/lib/capabilities/json";
import { settingLabel } from "@/lib/capabilities/labels";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import { translator } from "@/lib/i18n/translator";
import { WHOLE_PROVIDER } from "@/lib/services/providers/access";
import { CONNECTION_FAILURES } from "@/lib/services/providers/connection/failure-kind";
import { nameOf, shortId } from "./id-words";
import { asWritten, each, orElse, yesOrNo } from "./plain-words";
import type { AuditSpeech, ValueWords } from "./speech";

/** A setting of the provider an entry is about. */
export const settingWords: ValueWords = (value, speech, entry) => {
  if (typeof value !== "string") return asWritten(value, speech, entry);
  return { text: labelOf(entry.target?.id ?? "", value, speech) };
};

/** Why a connection test failed. */
export const failureWords: ValueWords = (value, speech, entry) => {
  const kind = CONNECTION_FAILURES.find((known) => known === value);
  if (kind === undefined) return asWritten(value, speech, entry);
  const host = speech.names.providers[entry.target?.id ?? ""] ?? "";
  return { text: translator(speech.locale, "connection.failure")(`${kind}.title`, { host }) };
};

const groupsOrAll = orElse(({ gates }) => gates.access.everybody, each(nameOf(({ groups }) => groups)));

/** Which groups a provider and its engines are open to. */
export const accessWords = byEngine(groupsOrAll);

/** Which engines were switched on or off. */
export const switchedWords = byEngine(yesOrNo);

/** Something of a provider and of engines of it, each with its name. */
function byEngine(words: ValueWords): ValueWords {
  return (value, speech, entry) => {
    if (!isTable(value)) return asWritten(value, speech, entry);
    const { messages, names, locale } = speech;
    const parts = Object.entries(value).map(([of, told]) => {
      const name =
        of === WHOLE_PROVIDER ? messages.audit.value.wholeProvider : (names.capabilities[of] ?? of);
      return translator(locale, "audit")("named", { name, value: words(told, speech, entry)?.text ?? "" });
    });
    return parts.length === 0 ? null : { text: parts.join(" · ") };
  };
}

/** What could not be brought under a new master key: `lingtu secret`, or `second factor <id>`. */
export const unreadableWords: ValueWords = (value, speech, entry) => {
  if (typeof value !== "string") return asWritten(value, speech, entry);
  const factor = /^second factor (.+)$/.exec(value)?.[1];
  if (factor !== undefined)
    return { text: `${speech.messages.people.person.factor} ${shortId(factor).text}`, whole: value };
  const [provider = "", setting = ""] = value.split(" ");
  const name = speech.names.providers[provider];
  return { text: name ? `${name} · ${labelOf(provider, setting, speech)}` : value };
};

function labelOf(provider: string, setting: string, { locale }: AuditSpeech): string {
  return settingLabel(capabilityMessages(locale, provider), setting) ?? setting;
}

function isTable(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
