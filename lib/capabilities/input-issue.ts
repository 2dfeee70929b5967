/** Every way a field can be wrong; each has a message in both languages under `errors.input`. */
export const INPUT_ISSUE_CODES = [
  "required",
  "invalid_type",
  "invalid_choice",
  "invalid_format",
  "too_small",
  "not_above",
  "too_big",
  "too_long",
  "too_few",
  "too_many",
  "not_multiple",
  "not_allowed",
  "unknown_field",
  "reserved_field",
  "unknown_asset",
  "not_a_picture",
  "picture_too_small",
  "picture_too_large",
  "needs_matting",
  "mask_size",
  "mask_empty",
  "unknown_catalog_entry",
  "duplicate",
  "unknown_collection",
  "nested_too_deep",
  "person_exists",
  "invite_open",
  "unknown_person",
  "unknown_group",
  "not_an_amount",
  "credentials_in_address",
  "not_printable",
  "not_storable",
] as const;
export type InputIssueCode = (typeof INPUT_ISSUE_CODES)[number];

/** One wrong field: its written path, the code, and what the message needs (limits, sizes). */
export interface InputIssue {
  path: string;
  code: InputIssueCode;
  params?: Record<string, string | number>;
}
