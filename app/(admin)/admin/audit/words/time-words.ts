import { asWritten } from "./plain-words";
import type { AuditSpeech, ValueWords } from "./speech";

const TIME = { dateStyle: "medium", timeStyle: "short" } as const;

/** A time in the reader's zone. */
export const timeWords: ValueWords = spoken((date, { format }) => format.dateTime(date, TIME));

/** A whole day. */
export const dayWords: ValueWords = spoken((date, { format }) =>
  format.dateTime(date, { dateStyle: "medium", timeZone: "UTC" }),
);

function spoken(words: (date: Date, speech: AuditSpeech) => string): ValueWords {
  return (value, speech, entry) => {
    const date = typeof value === "string" ? new Date(value) : null;
    if (!date || Number.isNaN(date.getTime())) return asWritten(value, speech, entry);
    return { text: words(date, speech) };
  };
}
