import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { db, type Database, type Prisma } from "../../db/client";
import { declarationFits } from "../../imaging/declared-type";
import { FORMATS } from "../../imaging/formats";
import { storage } from "../../storage";
import { newKey } from "../../storage/keys";
import { mayStore } from "../people/limits";
import { searchColumns } from "../search/asset-search";
import { viewAsset, WITH_JOB, type AssetRow } from "./asset-view";
import type { AssetView, UploadProblem } from "./contract";
import { readUpload, type ReadUpload } from "./read-upload";
import { storeThumbnails } from "./store-derivatives";

export interface Upload {
  ownerId: string;
  bytes: Buffer;
  /** The Content-Type it came with; one that contradicts the content is refused. */
  declaredMime?: string;
  name?: string;
  /** False for what is only a means to something else: it is in no list until it is brought in once more. */
  listed?: boolean;
}

/** `known`: the person had this picture already, and is given that one. */
export type IngestOutcome =
  { ok: true; asset: AssetView; known: boolean } | { ok: false; problem: UploadProblem };

/**
 * Takes a picture in. The same bytes sent again by the same person, or bytes that are the same once cleaned,
 * give the same asset, taken out of the trash if it lies there. So do the bytes of a result of theirs, so that what
 * was saved and brought back keeps where it comes from.
 */
export async function ingestUpload(upload: Upload): Promise<IngestOutcome> {
  const { ownerId, bytes, declaredMime, name, listed = true } = upload;
  const found = (database: Database, same: Prisma.AssetWhereInput) =>
    findSame(database, { ownerId, ...same }, listed);
  const uploadSha256 = createHash("sha256").update(bytes).digest("hex");
  const sentBefore =
    (await found(db(), { source: "upload", uploadSha256 })) ??
    (await found(db(), { source: "output", kind: "image", sha256: uploadSha256 }));
  if (sentBefore && declarationFits(declaredMime, sentBefore.mime))
    return { ok: true, asset: viewAsset(sentBefore, ownerId), known: true };
  const read = await readUpload(bytes, declaredMime);
  if (!read.ok) return read;
  const { sha256 } = read.upload;
  const known = await found(db(), { source: "upload", sha256 });
  if (known) return { ok: true, asset: viewAsset(known, ownerId), known: true };
  if (!(await mayStore(ownerId, read.upload.bytes.length)))
    return { ok: false, problem: { kind: "storage_limit" } };
  const stored = await store(read.upload);
  const row = await db().$transaction(async (tx) => {
    // Two uploads of one picture at the same moment: the second waits here and then finds the first's row.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${ownerId}:${sha256}`}, 0))`;
    const first = await found(tx, { source: "upload", sha256 });
    const named = { name: shortName(name) };
    const searched = searchColumns({ ...stored, words: [named.name] });
    const data = { ...stored, ...named, ...searched, ownerId, sha256, uploadSha256, listed };
    return first ?? tx.asset.create({ data, include: WITH_JOB });
  });
  const isNew = row.storageKey === stored.storageKey;
  if (!isNew) await storage().delete(stored.storageKey);
  return { ok: true, asset: viewAsset(row, ownerId), known: !isNew };
}

/** The asset there is, brought back to where it is seen; what stays in no list is as new again, and so is kept as long. */
async function findSame(
  database: Database,
  where: Prisma.AssetWhereInput,
  listed: boolean,
): Promise<AssetRow | null> {
  const found = await database.asset.findFirst({ where, include: WITH_JOB });
  if (!found || (!found.deletedAt && found.listed)) return found;
  const shown = found.listed || listed;
  const data = { deletedAt: null, listed: shown, ...(shown ? {} : { createdAt: new Date() }) };
  return database.asset.update({ where: { id: found.id }, data, include: WITH_JOB });
}

async function store({ format, bytes, width, height, facts, pixels }: ReadUpload) {
  const { mime, extension } = FORMATS[format];
  const storageKey = newKey("uploads", extension);
  const placeholder = await storeThumbnails(storageKey, pixels);
  await storage().put(storageKey, bytes, mime);
  const plain = facts satisfies Prisma.InputJsonObject;
  const kinds = { source: "upload", kind: "image" } as const;
  return {
    id: uuid(),
    ...kinds,
    mime,
    width,
    height,
    bytes: bytes.length,
    storageKey,
    placeholder,
    facts: plain,
  };
}

/** File names are shown and searched, never used as paths. */
function shortName(name: string | undefined): string | null {
  const shown = name?.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  return shown ? [...shown].slice(0, 200).join("") : null;
}
