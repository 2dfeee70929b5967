/** Names by id, those that several have told apart by a number: "Female · Adult", "Female · Adult 2". */
export function numbered(entries: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map(({ id, name }) => {
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [id, count === 1 ? name : `${name} ${count}`];
    }),
  );
}
