import type { JsonValue } from "../../capabilities/json";

/**
 * Everything an entry may tell beside its target. Each has words under `audit.detail` in both languages; to log something
 * new, add it here, and the page's own list asks for its words.
 */
export const AUDIT_DETAILS = [
  "role",
  "groups",
  "members",
  "from",
  "to",
  "by",
  "because",
  "of",
  "note",
  "sessions",
  "count",
  "ids",
  "assetId",
  "collectionId",
  "capability",
  "rule",
  "on",
  "added",
  "wasDisabled",
  "lostSecondFactor",
  "prefix",
  "scopes",
  "expiresAt",
  "download",
  "ratePerSecond",
  "runsPerDay",
  "runsAtOnce",
  "storageBytes",
  "type",
  "changed",
  "unreadable",
  "enabled",
  "concurrency",
  "submitsPerMinute",
  "disabledCapabilities",
  "capabilities",
  "works",
  "amount",
  "unit",
  "validFrom",
  "limit",
  "scope",
  "period",
  "warnPercent",
  "stops",
  "currency",
  "timeZone",
  "q",
  "person",
  "action",
  "group",
  "provider",
  "tool",
  "file",
  "files",
  "withMasterKey",
  "madeAt",
  "version",
] as const;

export type AuditDetail = (typeof AUDIT_DETAILS)[number];

/** What an entry tells; what is undefined is left out. */
export type AuditDetails = { readonly [Key in AuditDetail]?: JsonValue };

/** Details of which every key is in the list, also where they were put together elsewhere before. */
export type KnownDetails<Details> = Details & Readonly<Record<Exclude<KeyOf<Details>, AuditDetail>, never>>;

type KeyOf<Details> = Details extends unknown ? keyof Details : never;
