import type { CapabilityForm, FormField } from "../../capabilities/describe";
import { readPath, writePath } from "../../capabilities/paths";
import { carryCount } from "./carry/count";
import { carryGarments } from "./carry/garments";
import { carryOthers } from "./carry/others";
import { carryPictures } from "./carry/pictures";
import { carrySeed } from "./carry/seed";
import { carryShape } from "./carry/shape";
import {
  addNotes,
  NO_NOTES,
  type CarryNotes,
  type CarryWords,
  type Step,
  type Transfer,
} from "./carry/transfer";
import { carryWords } from "./carry/words";
import { isAssumed, isEmpty } from "./collect-input";
import { defaultValues, startValue, type FormValues } from "./default-values";
import { isShown, leafFields } from "./visibility";

/** In this order: whatever has a meaning of its own first, then what only shares a name. */
const STEPS: readonly Step[] = [
  carryGarments,
  carryPictures,
  carryWords,
  carryShape,
  carryCount,
  carrySeed,
  carryOthers,
];

/**
 * Takes one engine's values over to another by what they mean: by role, converted where the vendors differ, and by
 * name where neither field has a role. Whatever the new engine cannot hold, or holds in another form, is named.
 * `base` is what the new engine's form holds already.
 */
export function carryValues(
  from: CapabilityForm,
  to: CapabilityForm,
  given: FormValues,
  { words, base = defaultValues(to) }: { words: CarryWords; base?: FormValues },
): { values: FormValues; notes: CarryNotes } {
  const sources = leafFields(from.fields).filter((field) => isChosen(from, field, given));
  const targets = leafFields(to.fields);
  const start: Transfer = { from, to, words, given, sources, targets, values: base, notes: NO_NOTES };
  const end = STEPS.reduce((transfer, step) => step(transfer), start);
  const { values, hidden } = openModes(end);
  const lost = [...end.sources, ...hidden].map(({ label }) => label);
  const dropped = lost.filter((label, index) => lost.indexOf(label) === index);
  return { values, notes: addNotes(end.notes, { dropped }) };
}

/** Whether a person has set this field: it counts in the current mode, and holds more than a fresh form does. */
function isChosen(form: CapabilityForm, field: FormField, values: FormValues): boolean {
  const value = readPath(values, field.path);
  if (isEmpty(value) || isAssumed(field, value) || !isShown(form, field, values)) return false;
  return JSON.stringify(value) !== JSON.stringify(startValue(field));
}

/**
 * A mode left over in the new engine's form gives way where it would hide what was brought; what its first mode
 * hides as well has no place.
 */
function openModes({ to, targets, values }: Transfer): { values: FormValues; hidden: FormField[] } {
  const brought = leafFields(to.fields).filter((field) => !targets.includes(field));
  const shut = (held: FormValues) =>
    brought.filter((field) => !isEmpty(readPath(held, field.path)) && !isShown(to, field, held));
  const modes = shut(values).flatMap((field) => decidingFields(to, field));
  const opened = modes.reduce((held, mode) => writePath(held, mode.path, startValue(mode)), values);
  return { values: opened, hidden: shut(opened) };
}

function decidingFields({ conditions, fields }: CapabilityForm, { path, shownWhen }: FormField): FormField[] {
  const names = conditions.flatMap(({ when, refuse }) =>
    when && refuse?.includes(path) ? [when.field] : [],
  );
  if (shownWhen) names.push(shownWhen.field);
  return leafFields(fields).filter((field) => names.includes(field.path));
}
