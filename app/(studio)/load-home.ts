import type { RecentPicture } from "@/components/home/recent-pictures";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { listAssets } from "@/lib/services/assets/list-assets";
import { resolveProvider } from "@/lib/services/providers/resolve";
import { VENDORS } from "@/lib/vendors/registry";
import { VENDOR_IDS } from "@/lib/vendors/vendor-ids";

const RECENT = 12;

/** The pictures a person's jobs made last. */
export async function recentPictures(ownerId: string, unnamed: string): Promise<RecentPicture[]> {
  const filter = { kind: ["image", "vector"], source: "output" } as const;
  const { items } = await listAssets(ownerId, filter, { limit: RECENT, after: null });
  return items.map(({ id, kind, mime, name, hasAlpha, placeholder }) => ({
    id,
    kind,
    mime,
    name: name ?? unnamed,
    // It would show through what is transparent.
    placeholder: hasAlpha ? null : placeholder,
  }));
}

/** The names of the providers that run on the built-in sandbox. */
export async function sandboxedProviders(locale: Locale): Promise<string[]> {
  const known = VENDOR_IDS.filter((id) => VENDORS[id]);
  const resolved = await Promise.all(known.map((id) => resolveProvider(id)));
  const names: Record<string, { name: string }> = MESSAGES[locale].vendors;
  return resolved.filter(({ isSandbox }) => isSandbox).map(({ id }) => names[id]?.name ?? id);
}
