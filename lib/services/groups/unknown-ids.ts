import type { InputIssue, InputIssueCode } from "../../capabilities/input-issue";
import { formatPath } from "../../capabilities/paths";

/** Names each id of a list field that is none of those there are, by its place in the list. */
export function unknownIds(
  field: string,
  given: readonly string[],
  known: readonly { id: string }[],
  code: InputIssueCode,
): InputIssue[] {
  const ids = new Set(known.map(({ id }) => id));
  return given.flatMap((id, index) => (ids.has(id) ? [] : [{ path: formatPath([field, index]), code }]));
}
