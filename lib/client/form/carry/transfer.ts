import type { CapabilityForm, FormField } from "../../../capabilities/describe";
import { readPath, writePath } from "../../../capabilities/paths";
import type { FormValues } from "../default-values";

/** What a person has to know of a change of engine; labels and values are in their language. */
export interface CarryNotes {
  /** What the new engine has no place for. */
  dropped: readonly string[];
  /** What it takes in another form only. */
  changed: readonly { label: string; from: string; to: string }[];
  /** Words kept whole although the new engine takes fewer characters. */
  tooLong: readonly { label: string; length: number; limit: number }[];
}

export const NO_NOTES: CarryNotes = { dropped: [], changed: [], tooLong: [] };

/** Names of what stands in two fields at once. */
export interface CarryWords {
  size: string;
  count: string;
}

/** Values on their way from one engine's form into another's. Each step settles some of them. */
export interface Transfer {
  readonly from: CapabilityForm;
  readonly to: CapabilityForm;
  readonly words: CarryWords;
  /** The former engine's values, whole. */
  readonly given: FormValues;
  /** Fields a person has set whose values are not settled yet. */
  readonly sources: readonly FormField[];
  /** The new engine's fields that nothing was written to yet. */
  readonly targets: readonly FormField[];
  readonly values: FormValues;
  readonly notes: CarryNotes;
}

export type Step = (transfer: Transfer) => Transfer;

/** What a step settled: the fields whose values it took, those it wrote, and what there is to say. */
export interface Settled {
  took: readonly FormField[];
  wrote?: readonly (readonly [FormField, unknown])[];
  notes?: Partial<CarryNotes>;
}

export function settle(transfer: Transfer, { took, wrote = [], notes = {} }: Settled): Transfer {
  const written = wrote.map(([field]) => field);
  return {
    ...transfer,
    sources: transfer.sources.filter((field) => !took.includes(field)),
    targets: transfer.targets.filter((field) => !written.includes(field)),
    values: wrote.reduce<FormValues>(
      (values, [{ path }, value]) => writePath(values, path, value),
      transfer.values,
    ),
    notes: addNotes(transfer.notes, notes),
  };
}

export function addNotes(notes: CarryNotes, more: Partial<CarryNotes>): CarryNotes {
  return {
    dropped: [...notes.dropped, ...(more.dropped ?? [])],
    changed: [...notes.changed, ...(more.changed ?? [])],
    tooLong: [...notes.tooLong, ...(more.tooLong ?? [])],
  };
}

/** The former engine's value of one of its fields. */
export function givenOf({ given }: Transfer, field: FormField): unknown {
  return readPath(given, field.path);
}
