import type { AuditAction } from "@/lib/services/audit/actions";
import type { AuditMeaning } from "./audit-meaning";
import { actionWords, roleWords, sizeWords } from "./studio-words";
import { idWords, nameOf } from "./id-words";
import { amountWords, percentWords, priceWords, unitWords } from "./money-words";
import { asWritten, counted, each, oneOf, orElse, yesOrNo } from "./plain-words";
import { accessWords, failureWords, settingWords, switchedWords, unreadableWords } from "./provider-words";
import type { AuditSpeech, ValueWords } from "./speech";
import { dayWords, timeWords } from "./time-words";

const sharing = oneOf(({ organise }) => organise.collections.sharing);
const changed = byAction(
  { "person.role_changed": roleWords, "person.recovered": roleWords, "collection.shared": sharing },
  asWritten,
);
const person = nameOf(({ people }) => people);
const group = nameOf(({ groups }) => groups);
const engine = named(({ names }) => names.capabilities);
const unlimited = (words: ValueWords) => orElse(({ people }) => people.limits.none, words);

/** How each detail is put into words. */
export const DETAIL_WORDS: Readonly<Record<AuditMeaning, ValueWords>> = {
  role: roleWords,
  groups: each(group),
  members: orElse(({ people }) => people.groups.nobody, asWritten),
  from: changed,
  to: changed,
  fromDay: dayWords,
  toDay: dayWords,
  by: oneOf(({ audit }) => audit.value.way),
  invitedBy: person,
  because: byAction(
    { "provider.tested": failureWords },
    oneOf(({ audit }) => audit.value.refusal),
  ),
  of: person,
  note: asWritten,
  sessions: counted,
  count: counted,
  ids: each(idWords),
  assetId: idWords,
  collectionId: idWords,
  capability: engine,
  rule: oneOf(({ people }) => people.rules.ask),
  on: yesOrNo,
  added: yesOrNo,
  wasDisabled: yesOrNo,
  lostSecondFactor: yesOrNo,
  prefix: asWritten,
  scopes: each(oneOf(({ auth }) => auth.apiKeys.scope)),
  expiresAt: unlimited(timeWords),
  download: yesOrNo,
  ratePerSecond: unlimited(counted),
  runsPerDay: unlimited(counted),
  runsAtOnce: unlimited(counted),
  storageBytes: unlimited(sizeWords),
  type: oneOf(({ admin }) => admin.styleCodes.type),
  changed: each(settingWords),
  renewed: counted,
  unreadable: each(unreadableWords),
  enabled: yesOrNo,
  concurrency: orElse(({ admin }) => admin.providers.standardHolds, counted),
  submitsPerMinute: orElse(({ gates }) => gates.limits.none, counted),
  disabledCapabilities: orElse(({ audit }) => audit.value.none, each(engine)),
  capabilities: switchedWords,
  access: accessWords,
  works: yesOrNo,
  amount: priceWords,
  unit: unitWords,
  validFrom: timeWords,
  limit: amountWords,
  warnPercent: percentWords,
  stops: yesOrNo,
  currency: asWritten,
  timeZone: asWritten,
  q: asWritten,
  person,
  action: actionWords,
  group,
  provider: named(({ names }) => names.providers),
  tool: named(({ names }) => names.tools),
  file: asWritten,
  files: counted,
  withMasterKey: yesOrNo,
  madeAt: timeWords,
  version: asWritten,
};

/** The words an action has of its own for a detail, or those of every other. */
function byAction(own: Partial<Record<AuditAction, ValueWords>>, others: ValueWords): ValueWords {
  const table = new Map<string, ValueWords>(Object.entries(own));
  return (value, speech, entry) => (table.get(entry.action) ?? others)(value, speech, entry);
}

/** What tools, providers and engines are called. */
function named(names: (speech: AuditSpeech) => Readonly<Record<string, string>>): ValueWords {
  return (value, speech, entry) => {
    const text = names(speech)[String(value)];
    return text === undefined ? asWritten(value, speech, entry) : { text };
  };
}
