import type { Locale } from "../i18n/locales";
import type { RequestOrigin } from "./request-origin";
import type { Role } from "./roles";

/** Who calls the HTTP API, how they proved it, and the language they read. */
export interface Caller {
  userId: string;
  role: Role;
  via: "session" | "key";
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
  /** The session of the running request. */
  sessionId: string;
  /** Where the request came from, for the audit log. */
  from: RequestOrigin;
}
