import { validate as isUuid } from "uuid";
import type { AuditSpeech, Said, ValueWords } from "./speech";
import { asWritten } from "./plain-words";

const SHOWN = 8;

/** An id that means nothing to people: its beginning. Ids people chose stay whole. */
export function shortId(id: string): Said {
  return isUuid(id) ? { text: `${id.slice(0, SHOWN)}…`, whole: id } : { text: id };
}

/** An id of what has no name. */
export const idWords: ValueWords = (value, speech, entry) =>
  typeof value === "string" && value !== "" ? shortId(value) : asWritten(value, speech, entry);

/** A person or group by what they are called now, else by their id. */
export function nameOf(names: (speech: AuditSpeech) => ReadonlyMap<string, string>): ValueWords {
  return (value, speech, entry) => {
    const name = names(speech).get(String(value));
    return name === undefined ? idWords(value, speech, entry) : { text: name };
  };
}
