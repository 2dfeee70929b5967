import type { Locale } from "../i18n/locales";
import type { RequestOrigin } from "./request-origin";
import type { Role } from "./roles";
import type { ApiScope } from "./scopes";

/** How long and how often a key may be used. */
export interface KeyBounds {
  /** When it stops by itself; null: never. */
  expiresAt: Date | null;
  /** Most requests a second; null: no limit. */
  ratePerSecond: number | null;
}

/** Who calls the HTTP API, how they proved it, and the language they read. */
export interface Caller {
  userId: string;
  role: Role;
  via: "session" | "key";
  /** What the key is for; null for sessions, which are for everything. */
  scopes: readonly ApiScope[] | null;
  /** What else bounds the key, and so every key made by it; null for sessions. */
  bounds: KeyBounds | null;
  locale: Locale;
  /** Where the request came from, for the audit log. */
  from: RequestOrigin;
}

/** The person a page or action is for. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** True after an administrator set a one-time password: nothing else may be done before it is changed. */
  mustChangePassword: boolean;
  /** Whether signing in asks for a code of an authenticator app. */
  hasSecondFactor: boolean;
  /** True while the studio's rule asks for a second factor this person has not set up. */
  mustSetUpSecondFactor: boolean;
  /** The session of the running request. */
  sessionId: string;
  /** Where the request came from, for the audit log. */
  from: RequestOrigin;
}
