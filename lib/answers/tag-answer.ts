/** A tag of a person's; `count` stops at 1,000. */
export interface TagAnswer {
  id: string;
  name: string;
  count: number;
}
