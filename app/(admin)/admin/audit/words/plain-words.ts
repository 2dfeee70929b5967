import type { JsonValue } from "@/lib/capabilities/json";
import type { Messages } from "@/lib/i18n/messages";
import type { Said, ValueWords } from "./speech";

/** Words as they were written, one or several; nothing where there are none. */
export const asWritten: ValueWords = (value, { format }) => {
  if (isEmpty(value)) return null;
  if (typeof value === "string") return { text: value };
  const list = Array.isArray(value) && value.every((one) => typeof one === "string");
  return { text: list ? format.list(value) : JSON.stringify(value) };
};

/** A count, as the reader writes numbers. */
export const counted: ValueWords = (value, speech, entry) =>
  typeof value === "number" ? { text: speech.format.number(value) } : asWritten(value, speech, entry);

/** Yes or no. */
export const yesOrNo: ValueWords = (value, speech, entry) => {
  const { yes, no } = speech.messages.audit.value;
  return typeof value === "boolean" ? { text: value ? yes : no } : asWritten(value, speech, entry);
};

/** One of a table's values, by the words the rest of the studio has for it. */
export function oneOf(table: (messages: Messages) => Readonly<Record<string, string>>): ValueWords {
  return (value, speech, entry) => {
    const words = new Map(Object.entries(table(speech.messages)));
    const text = words.get(String(value));
    return text === undefined ? asWritten(value, speech, entry) : { text };
  };
}

/** Several values, each by the same words. */
export function each(words: ValueWords): ValueWords {
  return (value, speech, entry) => {
    if (!Array.isArray(value)) return words(value, speech, entry);
    const said = value.flatMap((one) => words(one, speech, entry) ?? []);
    return said.length === 0 ? null : joined(said, (texts) => speech.format.list(texts));
  };
}

/** Says something also where nothing was set. */
export function orElse(absent: (messages: Messages) => string, words: ValueWords): ValueWords {
  return (value, speech, entry) =>
    isEmpty(value) ? { text: absent(speech.messages) } : words(value, speech, entry);
}

function joined(said: readonly Said[], list: (texts: string[]) => string): Said {
  const text = list(said.map((one) => one.text));
  const isShortened = said.some(({ whole }) => whole !== undefined);
  return isShortened ? { text, whole: list(said.map((one) => one.whole ?? one.text)) } : { text };
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
