/** A chord as this machine's keyboard prints it: `⇧⌘Z` on Apple's, `Ctrl Shift Z` elsewhere. */
export function chordLabel(key: string, shift = false): string {
  const apple = typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.platform);
  if (apple) return `${shift ? "⇧" : ""}⌘${key}`;
  return `Ctrl ${shift ? "Shift " : ""}${key}`;
}
