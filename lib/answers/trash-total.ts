/** Where counting the trash stops: that many then stands for that many or more. */
export const COUNTED_UP_TO = 10_000;

/** How much lies in a person's trash; `count` stops at {@link COUNTED_UP_TO}. */
export interface TrashTotal {
  count: number;
  bytes: number;
}
