/** People an administrator treats alike. Times are ISO 8601. */
export interface GroupView {
  id: string;
  name: string;
  memberIds: string[];
  createdAt: string;
}

interface GroupRow {
  id: string;
  name: string;
  createdAt: Date;
  members: { userId: string }[];
}

/** What a view needs besides the row itself. */
export const WITH_MEMBERS = { members: { select: { userId: true } } } as const;

export function viewGroup({ id, name, createdAt, members }: GroupRow): GroupView {
  return { id, name, memberIds: members.map(({ userId }) => userId), createdAt: createdAt.toISOString() };
}
