import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { withDatabase } from "./database";
import { eventually } from "./job-lab";
import { redBlue } from "./pictures";
import { freePort, startStudio } from "./studio-process";

/** A word that stands in whatever the owner has, and nowhere else. */
export const MARK = "owlglass";
const ADMIN_KEY = "access-test-key-0123456789abcdef0123456789abcdef";
const ADMIN_LOGIN = { email: "admin@example.com", password: "easel-admin-1" };

/** Somebody as the studio knows them: by API key and by session. */
export interface Known {
  id: string;
  key: string;
  cookie: string;
}

/** A running studio with an owner of many things and people who have none of them. */
export interface AccessWorld {
  url: string;
  sql: pg.Pool;
  owner: Known;
  other: Known;
  administrator: Known;
  /** May look at what is shared in the studio; the key is from before. */
  viewer: Known;
  revokedKey: string;
  /** Ids and tokens of the owner's by what they are; routes' parameters are filled with them. */
  has: Record<string, string>;
  /** A share's token that has ended, and one of another picture. */
  expiredShare: string;
  otherShare: string;
  close(): Promise<void>;
}

type Call = (method: string, path: string, body?: unknown) => Promise<Record<string, string>>;

/** Starts the built studio on a database of its own and fills it. */
export async function openAccessWorld(): Promise<AccessWorld> {
  const database = await withDatabase();
  const folder = mkdtempSync(join(tmpdir(), "easel-access-"));
  const port = await freePort();
  const studio = startStudio(port, {
    STUDIO_DATA_DIR: folder,
    DATABASE_URL: database.url,
    STUDIO_URL: `http://127.0.0.1:${port}`,
    STUDIO_SANDBOX: "on",
    STUDIO_ADMIN_EMAIL: ADMIN_LOGIN.email,
    STUDIO_ADMIN_PASSWORD: ADMIN_LOGIN.password,
    STUDIO_ADMIN_API_KEY: ADMIN_KEY,
    POLL_MIN_MS: "50",
    POLL_MAX_MS: "200",
  });
  const sql = new pg.Pool({ connectionString: database.url, max: 2 });
  await studio.ready;
  const { url } = studio;
  const admin = caller(url, ADMIN_KEY);

  async function addPerson(name: string): Promise<Known> {
    const email = `${name}@example.com`;
    const added = await admin("POST", "/admin/people", { name, email, role: "designer" });
    await sql.query(`UPDATE "user" SET "mustChangePassword" = false WHERE email = $1`, [email]);
    const cookie = await signIn(url, { email, password: added.oneTimePassword ?? "" });
    const headers = { cookie, "content-type": "application/json", origin: url };
    const answer = await fetch(`${url}/api/v1/api-keys`, {
      method: "POST",
      headers,
      body: JSON.stringify({ name }),
    });
    const { rows } = await sql.query(`SELECT id FROM "user" WHERE email = $1`, [email]);
    return { id: rows[0].id, key: (await answer.json()).key, cookie };
  }

  const owner = await addPerson(MARK);
  const other = await addPerson("somebody");
  const viewer = await addPerson("looker");
  await admin("PATCH", `/admin/people/${viewer.id}`, { role: "viewer" });
  const asOwner = caller(url, owner.key);
  const revoked = await asOwner("POST", "/api-keys", { name: MARK });
  const { rows } = await sql.query(`SELECT id FROM api_key ORDER BY "createdAt" DESC LIMIT 1`);
  await asOwner("DELETE", `/api-keys/${rows[0].id}`);
  const shares = await fill(asOwner, { url, owner, sql });
  return {
    url,
    sql,
    owner,
    other,
    viewer,
    administrator: { id: "", key: ADMIN_KEY, cookie: await signIn(url, ADMIN_LOGIN) },
    revokedKey: revoked.key ?? "",
    ...shares,
    async close() {
      studio.child.kill("SIGTERM");
      await studio.ended;
      await sql.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function caller(url: string, key: string): Call {
  return async (method, path, body) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    const answer = await fetch(`${url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === "" ? {} : JSON.parse(text);
  };
}

async function signIn(url: string, credentials: { email: string; password: string }): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(credentials),
  });
  if (!answer.ok) throw new Error(`signing in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Gives the owner one of everything that routes are about. */
async function fill(call: Call, world: { url: string; owner: Known; sql: pg.Pool }) {
  const upload = async (side: number) => {
    const form = new FormData();
    const bytes = await redBlue(side, side).png().toBuffer();
    form.set("file", new File([new Uint8Array(bytes)], `${MARK}-${side}.png`, { type: "image/png" }));
    const headers = { authorization: `Bearer ${world.owner.key}` };
    const answer = await fetch(`${world.url}/api/v1/assets`, { method: "POST", headers, body: form });
    return String((await answer.json()).id);
  };
  const asset = await upload(40);
  const doomed = await upload(41);
  const trashed = await upload(42);
  await call("DELETE", `/assets/${trashed}`);
  const run = () =>
    call("POST", "/jobs", { capability: "lingtu.text2img", input: { prompt: `a ${MARK} at dawn` } });
  const job = (await run()).id ?? "";
  await eventually(
    async () => (await call("GET", `/jobs/${job}`)).status,
    (status) => status === "succeeded",
  );
  await world.sql.query(`UPDATE job SET "previewKey" = 'previews/none-1.webp' WHERE id = $1`, [job]);
  const collection = (await call("POST", "/collections", { name: MARK })).id ?? "";
  await call("POST", `/collections/${collection}/add`, { ids: [asset] });
  const doomedCollection = (await call("POST", "/collections", { name: `${MARK} 2` })).id ?? "";
  await call("POST", "/assets/marks", { ids: [asset], addTags: [MARK, `${MARK} 2`], favourite: true });
  const { rows: tags } = await world.sql.query(`SELECT id FROM tag ORDER BY name`);
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const tokenOf = ({ url }: Record<string, string>) => url?.split("/s/")[1] ?? "";
  const share = await call("POST", "/shares", { assetId: asset, expiresAt });
  const ended = await call("POST", "/shares", { assetId: asset, expiresAt });
  await world.sql.query(`UPDATE share_link SET "expiresAt" = now() WHERE id = $1`, [ended.id]);
  const apart = await call("POST", "/shares", { assetId: doomed, expiresAt });
  const packed = await call("POST", "/exports", { ids: [asset], name: `${MARK}-{n}` });
  const { rows: keys } = await world.sql.query(
    `SELECT id FROM api_key WHERE "revokedAt" IS NULL AND "userId" = $1`,
    [world.owner.id],
  );
  const has = {
    asset,
    doomed,
    trashed,
    job,
    collection,
    doomedCollection,
    tag: String(tags[0].id),
    doomedTag: String(tags[1].id),
    share: share.id ?? "",
    token: tokenOf(share),
    export: packed.id ?? "",
    apiKey: String(keys[0].id),
    person: world.owner.id,
  };
  return { has, expiredShare: tokenOf(ended), otherShare: tokenOf(apart) };
}

/** Reads a body to its end, or what an endless one has said after a while. */
export async function readBody(answer: Response, withinMs = 600): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream"))
    return Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const reader = answer.body?.getReader();
  const until = Date.now() + withinMs;
  let text = "";
  while (reader && Date.now() < until) {
    const left = new Promise<null>((done) => setTimeout(done, until - Date.now(), null));
    const chunk = await Promise.race([reader.read(), left]);
    if (!chunk || chunk.done) break;
    text += Buffer.from(chunk.value).toString("latin1");
  }
  await reader?.cancel().catch(() => undefined);
  return text;
}
