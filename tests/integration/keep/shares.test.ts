import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssetView } from "../../../lib/services/assets/contract";
import type { ShareAnswer } from "../../../lib/answers/share-answer";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const HOUR_MS = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
const sql = (text: string, ...values: unknown[]) => lab.jobs.sql.query(text, values);

async function upload(side: number, as: ApiPerson = lab.designer): Promise<AssetView> {
  const body = await pictures.redBlue(side, side).png().toBuffer();
  return (await lab.call("POST", "/assets", { as, body, headers: { "content-type": "image/png" } })).json();
}
async function share(body: object, as: ApiPerson = lab.designer): Promise<ShareAnswer> {
  const answer = await lab.call("POST", "/shares", { as, body: { expiresAt: later(1), ...body } });
  if (answer.status !== 201) throw new Error(await answer.text());
  return answer.json();
}
const tokenOf = ({ url }: ShareAnswer) => url?.split("/s/")[1] ?? "";
/** As anybody's browser asks for it, without any session. */
async function fileOf(token: string, id: string, query = ""): Promise<Response> {
  const { GET } = await import("../../../app/s/[token]/file/[id]/route");
  const request = new Request(`http://studio.test/s/${token}/file/${id}${query}`);
  const answer = await GET(request, { params: Promise.resolve({ token, id }) });
  const bytes = await answer.arrayBuffer();
  return new Response(bytes.byteLength > 0 ? bytes : null, answer);
}
/** A result that carries its prompt, as some vendors send them. */
async function taggedResult(): Promise<AssetView> {
  const asset = await upload(90 + Math.round(Math.random() * 400));
  const { storage } = await import("../../../lib/storage");
  const { embedText } = await import("../../../lib/imaging/embed");
  const { rows } = await sql(`SELECT "storageKey" FROM asset WHERE id = $1`, asset.id);
  const key: string = rows[0].storageKey;
  const tagged = await embedText(await storage().get(key), "png", { prompt: "secret recipe" });
  if (!tagged) throw new Error("nothing was written");
  await storage().put(key, tagged, "image/png");
  await sql(`UPDATE asset SET source = 'output', bytes = $1 WHERE id = $2`, tagged.length, asset.id);
  return asset;
}

describe("a share", () => {
  it("gives its picture to anybody, and nothing else of its owner's", async () => {
    const [shown, hidden] = [await upload(20), await upload(21)];
    const made = await share({ assetId: shown.id });
    expect(made.url).toMatch(/\/s\/[A-Za-z0-9_-]{32}$/);
    const token = tokenOf(made);
    expect((await sharp(await (await fileOf(token, shown.id)).arrayBuffer()).metadata()).width).toBe(20);
    expect((await fileOf(token, shown.id, "?w=256")).headers.get("content-type")).toBe("image/webp");
    for (const id of [hidden.id, "0198c0de-0000-7000-8000-000000000000", "nonsense"])
      expect((await fileOf(token, id)).status).toBe(404);
    expect((await sql(`SELECT * FROM share_link WHERE id = $1`, made.id)).rows[0].tokenSha256).not.toBe(
      token,
    );
  });

  it("ends at its time, when it is revoked, and with its owner's account, and then is as if it never was", async () => {
    const asset = await upload(22);
    const [expired, revoked, orphaned] = [
      await share({ assetId: asset.id }),
      await share({ assetId: asset.id }),
      await share({ assetId: (await upload(23, lab.other)).id }, lab.other),
    ];
    await sql(`UPDATE share_link SET "expiresAt" = now() WHERE id = $1`, expired.id);
    expect((await lab.call("DELETE", `/shares/${revoked.id}`, { as: lab.other })).status).toBe(404);
    const answer = await lab.call("DELETE", `/shares/${revoked.id}`, { as: lab.designer });
    expect(await answer.json()).toMatchObject({ status: "revoked" });
    await sql(`UPDATE "user" SET "disabledAt" = now() WHERE id = $1`, lab.other.id);
    const { findOpenShare } = await import("../../../lib/services/shares/open-share");
    const tokens = [...[expired, revoked, orphaned].map(tokenOf), "A".repeat(32), "short", ""];
    const answers = await Promise.all(
      tokens.map(async (token) => {
        const { status, headers } = await fileOf(token, asset.id);
        return { status, headers: [...headers], open: await findOpenShare(token) };
      }),
    );
    for (const found of answers) expect(found).toEqual(answers.at(-1));
    expect(answers[0]).toMatchObject({ status: 404, open: null });
    await sql(`UPDATE "user" SET "disabledAt" = NULL WHERE id = $1`, lab.other.id);
  });

  it("shows no picture that lies in the trash", async () => {
    const asset = await upload(24);
    const token = tokenOf(await share({ assetId: asset.id }));
    await lab.call("DELETE", `/assets/${asset.id}`, { as: lab.designer });
    expect((await fileOf(token, asset.id)).status).toBe(404);
  });

  it("keeps how a picture was made and what it is called to itself, unless it may tell", async () => {
    const asset = await taggedResult();
    const quiet = await fileOf(tokenOf(await share({ assetId: asset.id })), asset.id, "?download=1");
    expect(quiet.headers.get("content-disposition")).toContain(`easel-${asset.id.slice(-12)}.png`);
    expect(Buffer.from(await quiet.arrayBuffer()).includes("secret recipe")).toBe(false);
    const told = await fileOf(tokenOf(await share({ assetId: asset.id, details: true })), asset.id);
    expect(Buffer.from(await told.arrayBuffer()).includes("secret recipe")).toBe(true);
  });

  it("lets files be looked at, but not had, where saving is not allowed", async () => {
    const asset = await upload(25);
    const token = tokenOf(await share({ assetId: asset.id, download: false }));
    expect((await fileOf(token, asset.id, "?w=1024")).status).toBe(200);
    for (const query of ["", "?download=1"]) expect((await fileOf(token, asset.id, query)).status).toBe(404);
  });

  it("of a collection shows its owner's own pictures, as they come and go", async () => {
    const collection = (
      await sql(
        `INSERT INTO collection (id, "ownerId", name, sharing, "updatedAt") VALUES (gen_random_uuid(), $1, 'Spring', 'write', now()) RETURNING id`,
        lab.designer.id,
      )
    ).rows[0].id;
    const [mine, theirs, outside] = [await upload(26), await upload(27, lab.other), await upload(28)];
    const add = (id: string, by: string) =>
      sql(
        `INSERT INTO collection_item ("collectionId", "assetId", "addedById") VALUES ($1, $2, $3)`,
        collection,
        id,
        by,
      );
    await add(mine.id, lab.designer.id);
    await add(theirs.id, lab.other.id);
    const token = tokenOf(await share({ collectionId: collection }));
    const statuses = async () =>
      Promise.all([mine, theirs, outside].map(async ({ id }) => (await fileOf(token, id, "?w=256")).status));
    expect(await statuses()).toEqual([200, 404, 404]);
    await add(outside.id, lab.designer.id);
    expect(await statuses()).toEqual([200, 404, 200]);
    const refused = await lab.call("POST", "/shares", {
      as: lab.other,
      body: { collectionId: collection, expiresAt: later(1) },
    });
    expect((await problemOf(refused)).errors).toMatchObject([{ path: "collectionId" }]);
  });

  it("is made for one's own alone, for a time, of one thing", async () => {
    const theirs = await upload(29, lab.other);
    const refuse = async (body: object) => {
      const answer = await lab.call("POST", "/shares", { as: lab.designer, body });
      return (await problemOf(answer)).errors?.map(({ path }) => path);
    };
    const mine = await upload(30);
    expect(await refuse({ assetId: theirs.id, expiresAt: later(1) })).toEqual(["assetId"]);
    expect(await refuse({ assetId: mine.id, expiresAt: later(-1) })).toEqual(["expiresAt"]);
    expect(await refuse({ assetId: mine.id, expiresAt: later(24 * 400) })).toEqual(["expiresAt"]);
    expect(await refuse({ assetId: mine.id })).toEqual(["expiresAt"]);
    expect(await refuse({ expiresAt: later(1) })).toEqual(["assetId"]);
  });

  it("is listed for its owner with how often it was opened", async () => {
    const person = await lab.addPerson("designer", "sharer");
    const assets = [await upload(31, person), await upload(32, person), await upload(33, person)];
    for (const { id } of assets) await share({ assetId: id }, person);
    const { countOpening, findOpenShare } = await import("../../../lib/services/shares/open-share");
    const list = async (query: string) => (await lab.call("GET", `/shares${query}`, { as: person })).json();
    const first = await list("?limit=2");
    const rest = await list(`?limit=2&cursor=${first.nextCursor}`);
    const all: ShareAnswer[] = [...first.items, ...rest.items];
    expect(all.map(({ assetId }) => assetId)).toEqual(assets.map(({ id }) => id).reverse());
    const [latest] = all;
    const open = latest && (await findOpenShare(tokenOf(latest)));
    if (!open) throw new Error("the share is not open");
    await countOpening(open);
    expect((await list("?limit=1")).items).toMatchObject([{ opens: 1, status: "open", url: latest.url }]);
    await sql(`UPDATE share_link SET "tokenSha256" = 'of another secret' WHERE id = $1`, latest.id);
    expect((await list("?limit=1")).items).toMatchObject([{ url: null }]);
  });
});
