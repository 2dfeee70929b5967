import type { AnyCapability } from "./define";

/** Any nested table of strings. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The words of one field in one language. `options` is keyed by the option's value as text. */
export interface FieldWords {
  label: string;
  help?: string;
  placeholder?: string;
  options: Readonly<Record<string, string>>;
  /** Other words for the options: `{type: {"1": {"2": "2K"}}}`, while `type` is 1 the option 2 is called 2K. */
  optionsBy?: MessageTree;
}

/**
 * The words for a field: the capability's own first, the vendor's shared ones below them. `path` is the written
 * pattern (`goods.url`, `dresses[].image`); its key in the tables has `.` and `[]` written as `_`.
 */
export function fieldWords(
  vendorMessages: MessageTree,
  capability: AnyCapability,
  path: string,
): FieldWords | undefined {
  const key = path.replaceAll("[]", "").replaceAll(".", "_");
  const own = subtree(ownWords(vendorMessages, capability), "fields", key);
  const shared = subtree(vendorMessages, "shared", "fields", key);
  const word = (part: string) => textAt(own, part) ?? textAt(shared, part);
  const label = word("label");
  if (label === undefined) return undefined;
  return {
    label,
    help: word("help"),
    placeholder: word("placeholder"),
    options: { ...texts(subtree(shared, "options")), ...texts(subtree(own, "options")) },
    optionsBy: subtree(own, "optionsBy"),
  };
}

/** The capability's own title: what tells it from the vendor's other engines for the same tool. */
export function capabilityTitle(vendorMessages: MessageTree, capability: AnyCapability): string | undefined {
  return textAt(ownWords(vendorMessages, capability), "title");
}

/** One sentence on what the capability is good for. */
export function capabilitySummary(
  vendorMessages: MessageTree,
  capability: AnyCapability,
): string | undefined {
  return textAt(ownWords(vendorMessages, capability), "summary");
}

/** What a heading within "more settings" is called. */
export function sectionLabel(vendorMessages: MessageTree, section: string): string | undefined {
  return textAt(subtree(vendorMessages, "sections"), section);
}

/** What one of a vendor's settings is called. */
export function settingLabel(vendorMessages: MessageTree, setting: string): string | undefined {
  return textAt(subtree(vendorMessages, "settings", setting), "label");
}

/** What an option is called while the form holds these values, where that differs; see `FieldWords.optionsBy`. */
export function optionWordBy(
  optionsBy: MessageTree | undefined,
  option: string,
  valueOf: (field: string) => unknown,
): string | undefined {
  for (const field of Object.keys(optionsBy ?? {})) {
    const word = textAt(subtree(optionsBy, field, String(valueOf(field))), option);
    if (word !== undefined) return word;
  }
  return undefined;
}

function ownWords(vendorMessages: MessageTree, capability: AnyCapability): MessageTree | undefined {
  const [, name = ""] = capability.id.split(".");
  return subtree(vendorMessages, "capabilities", name);
}

function subtree(tree: MessageTree | undefined, ...keys: string[]): MessageTree | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const key of keys) {
    if (typeof at !== "object") return undefined;
    at = at[key];
  }
  return typeof at === "object" ? at : undefined;
}

function textAt(tree: MessageTree | undefined, key: string): string | undefined {
  const found = tree?.[key];
  return typeof found === "string" ? found : undefined;
}

function texts(tree: MessageTree | undefined): Record<string, string> {
  const entries = Object.entries(tree ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}
