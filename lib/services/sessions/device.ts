import Bowser from "bowser";

/** What a program calls itself, shortly: browser and system, `Firefox · Linux`; null when it says nothing. */
export function deviceOf(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  const names = [browser.name, os.name].filter(Boolean);
  return names.length > 0 ? names.join(" · ") : (userAgent.split(/[\s/]/)[0] ?? null);
}
