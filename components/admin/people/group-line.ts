/** A group as pages list it. */
export interface GroupLine {
  id: string;
  name: string;
  memberIds: readonly string[];
}
