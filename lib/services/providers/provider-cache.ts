import type { VendorId } from "../../vendors/vendor-ids";
import type { ResolvedProvider } from "./resolved-provider";

/** How long another process's change may go unnoticed here, in milliseconds. */
const TRUSTED_MS = 2_000;

const held = globalThis as typeof globalThis & {
  easelProviders?: Map<VendorId, { provider: ResolvedProvider; until: number }>;
};

/** Shared by every bundle of this process: pages save, routes resolve. */
function entries() {
  return (held.easelProviders ??= new Map());
}

export function rememberedProvider(id: VendorId): ResolvedProvider | undefined {
  const entry = entries().get(id);
  return entry && entry.until > Date.now() ? entry.provider : undefined;
}

export function rememberProvider(provider: ResolvedProvider): void {
  entries().set(provider.id, { provider, until: Date.now() + TRUSTED_MS });
}

/** Called after a save: this process reads the settings again at once, others within seconds. */
export function forgetProviders(): void {
  entries().clear();
}
