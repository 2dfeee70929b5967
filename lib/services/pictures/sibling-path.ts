/**
 * The concrete path of a pattern seen from a concrete path: for `units[2].image`, the pattern `units[].mask` means
 * `units[2].mask`.
 */
export function siblingPath(path: string, pattern: string): string {
  const indexes = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => index);
  return pattern.replace(/\[\]/g, () => `[${indexes.shift() ?? 0}]`);
}
