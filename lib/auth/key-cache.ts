import type { Role } from "./roles";
import type { ApiScope } from "./scopes";

/** What a valid key says, with what revocation needs. */
export interface KnownKey {
  id: string;
  userId: string;
  role: Role;
  scopes: readonly ApiScope[];
  /** When it stops by itself, in milliseconds since 1970. */
  expiresAt: number;
  /** Most requests a second; null without a limit. */
  ratePerSecond: number | null;
}

/** How long another process's revocation may go unnoticed here, in milliseconds. */
const TRUSTED_MS = 3_000;
const MOST_KEYS = 10_000;

const held = globalThis as typeof globalThis & { easelKeys?: Map<string, { key: KnownKey; until: number }> };

/** Shared by every bundle of this process: pages revoke, routes look up. */
function entries() {
  return (held.easelKeys ??= new Map());
}

/** A key looked up moments ago, by its SHA-256. */
export function rememberedKey(sha256: string): KnownKey | undefined {
  const entry = entries().get(sha256);
  return entry && entry.until > Date.now() ? entry.key : undefined;
}

export function rememberKey(sha256: string, key: KnownKey): void {
  if (entries().size >= MOST_KEYS) entries().clear();
  entries().set(sha256, { key, until: Date.now() + TRUSTED_MS });
}

/** Called whenever a key or a person changes: this process looks every key up again at once. */
export function forgetKeys(): void {
  entries().clear();
}
