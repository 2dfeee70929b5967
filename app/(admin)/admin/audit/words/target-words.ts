import { BUDGET_PERIODS, BUDGET_SCOPES } from "@/lib/cost/budget-kinds";
import type { AuditView } from "@/lib/services/audit/audit-view";
import { shortId } from "./id-words";
import { roleWords } from "./studio-words";
import type { AuditSpeech, Said } from "./speech";

/** What something was done to: the name it had then, or what it is called now; without either, its kind and id. */
export function targetWords(entry: AuditView, speech: AuditSpeech): Said | null {
  if (!entry.target) return null;
  const { kind, id, label } = entry.target;
  switch (kind) {
    case "provider":
      return { text: speech.names.providers[id] ?? id };
    case "capability":
      return { text: speech.names.capabilities[id] ?? id };
    case "setting":
      return { text: settingTitles(speech).get(id) ?? id };
    case "budget":
      return budgetWords(entry, speech) ?? unnamed(kind, id, speech);
    case "invite":
      return label === null ? unnamed(kind, id, speech) : roleWords(label, speech, entry);
    default:
      return label === null ? unnamed(kind, id, speech) : { text: label };
  }
}

/** Whose budget, and for how long at a time. */
function budgetWords({ target, details }: AuditView, { messages }: AuditSpeech): Said | null {
  const { scope: scopes, per } = messages.cost.budgets;
  const scope = BUDGET_SCOPES.find((known) => known === details.scope);
  const period = BUDGET_PERIODS.find((known) => known === details.period);
  const whose = target?.label ?? (scope && scopes[scope]);
  if (whose === undefined) return null;
  return { text: period ? `${whose} · ${per[period]}` : whose };
}

function settingTitles({ messages: { admin, cost } }: AuditSpeech): ReadonlyMap<string, string> {
  return new Map([
    ["administratorsSeeAll", admin.people.seeAll.title],
    ["money", cost.money.title],
  ]);
}

function unnamed(kind: string, id: string, { messages }: AuditSpeech): Said | null {
  if (id === "") return null;
  const { text, whole } = shortId(id);
  const name = new Map(Object.entries(messages.audit.target)).get(kind);
  return { text: name === undefined ? text : `${name} ${text}`, whole };
}
