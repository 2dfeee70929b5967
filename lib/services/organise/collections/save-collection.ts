import { v7 as uuid } from "uuid";
import type { InputIssue } from "../../../capabilities/input-issue";
import { db, type Database } from "../../../db/client";
import type { CollectionAnswer } from "../../../answers/collection-answer";
import { by, type Actor } from "../../audit/actor";
import { recordAudit } from "../../audit/record-audit";
import type { CollectionChange, NewCollection } from "./collection-body";
import { findCollection } from "./find-collections";

/** Null: the person has no such collection. */
export type CollectionOutcome = { ok: true; id: string } | { ok: false; issues: InputIssue[] } | null;

/** Makes a collection; inside another it is shared as that one is. */
export async function createCollection(
  ownerId: string,
  given: NewCollection,
  actor: Actor = { id: ownerId },
): Promise<CollectionOutcome> {
  return inOrder(ownerId, async (tx) => {
    const parent = given.parentId ? await topLevel(tx, ownerId, given.parentId) : null;
    if (given.parentId && !parent) return wrong("parentId", "unknown_collection");
    const sharing = parent?.sharing ?? given.sharing;
    const row = await tx.collection.create({
      data: { id: uuid(), ownerId, name: given.name, parentId: parent?.id, sharing },
    });
    if (row.sharing !== "private") {
      const target = { kind: "collection", id: row.id, label: row.name };
      const details = { from: "private", to: row.sharing };
      await recordAudit({ ...by(actor), action: "collection.shared", target, details }, tx);
    }
    return { ok: true, id: row.id };
  });
}

/** Renames, moves, shares or gives a cover to a person's own collection. */
export async function changeCollection(
  ownerId: string,
  id: string,
  change: CollectionChange,
  actor: Actor = { id: ownerId },
): Promise<CollectionOutcome> {
  const { name, parentId, coverId, sharing } = change;
  return inOrder(ownerId, async (tx) => {
    const row = await tx.collection.findFirst({ where: { id, ownerId }, include: { children: { take: 1 } } });
    if (!row) return null;
    const parent = await topLevel(tx, ownerId, parentId === undefined ? row.parentId : parentId);
    if (parentId && (!parent || parent.id === id)) return wrong("parentId", "unknown_collection");
    if (parentId && row.children.length > 0) return wrong("parentId", "nested_too_deep");
    if (parent && sharing && sharing !== parent.sharing) return wrong("sharing", "not_allowed");
    if (coverId && !(await holds(tx, id, coverId))) return wrong("coverId", "unknown_asset");
    const shared = parent?.sharing ?? sharing;
    await tx.collection.update({ where: { id }, data: { name, parentId, coverId, sharing: shared } });
    if (shared) await tx.collection.updateMany({ where: { parentId: id }, data: { sharing: shared } });
    if (shared && shared !== row.sharing) {
      const target = { kind: "collection", id, label: name ?? row.name };
      const details = { from: row.sharing, to: shared };
      await recordAudit({ ...by(actor), action: "collection.shared", target, details }, tx);
    }
    return { ok: true, id };
  });
}

/** Takes away a collection and those inside it, never their pictures. False when it is not the person's own. */
export async function removeCollection(
  ownerId: string,
  id: string,
  actor: Actor = { id: ownerId },
): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const row = await tx.collection.findFirst({ where: { id, ownerId } });
    const { count } = await tx.collection.deleteMany({ where: { id, ownerId } });
    if (count === 0) return false;
    const target = { kind: "collection", id, label: row?.name };
    await recordAudit({ ...by(actor), action: "collection.deleted", target }, tx);
    return true;
  });
}

/** What a change came to, as its owner sees the collection then. */
export async function savedCollection(
  ownerId: string,
  outcome: CollectionOutcome,
): Promise<{ ok: true; collection: CollectionAnswer } | { ok: false; issues: InputIssue[] } | null> {
  if (!outcome?.ok) return outcome;
  const collection = await findCollection(ownerId, outcome.id);
  return collection && { ok: true, collection };
}

/** One person's collections change one after the other, so that no two moves nest them deeper than one level. */
function inOrder(ownerId: string, change: (tx: Database) => Promise<CollectionOutcome>) {
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`collections:${ownerId}`}, 0))`;
    return change(tx);
  });
}

async function topLevel(tx: Database, ownerId: string, id: string | null) {
  return id === null ? null : tx.collection.findFirst({ where: { id, ownerId, parentId: null } });
}

async function holds(tx: Database, collectionId: string, assetId: string): Promise<boolean> {
  return (
    (await tx.collectionItem.count({ where: { collectionId, assetId, asset: { deletedAt: null } } })) > 0
  );
}

function wrong(path: string, code: InputIssue["code"]): CollectionOutcome {
  return { ok: false, issues: [{ path, code }] };
}
