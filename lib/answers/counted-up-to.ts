/** Where counting a tag's or a collection's pictures stops: that many then stands for that many or more. */
export const COUNTED_UP_TO = 1_000;
