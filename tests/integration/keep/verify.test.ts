import { execFile } from "node:child_process";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../lib/services/verify/finding";
import type { VerifyOptions } from "../../../lib/services/verify/verify-options";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { reach, submit, workHere } from "../../support/job-driver";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openApiLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

const HOUR_MS = 3_600_000;
const place = (key: string) => join(lab.jobs.dataDir, "files", key);

/** Brings a picture in and answers its storage key. */
async function upload(side: number, as: ApiPerson = lab.designer): Promise<string> {
  const body = await pictures.redBlue(side, side).png().toBuffer();
  const answer = await lab.call("POST", "/assets", { as, body, headers: { "content-type": "image/png" } });
  return keyOf((await answer.json()).id);
}
async function keyOf(id: string): Promise<string> {
  return (await lab.jobs.sql.query(`SELECT "storageKey" FROM asset WHERE id = $1`, [id])).rows[0].storageKey;
}
async function check(options: Partial<VerifyOptions> = {}): Promise<Finding[]> {
  const { verify } = await import("../../../lib/services/verify/verify");
  const found: Finding[] = [];
  // As if an hour had passed: files that were only just written may still get their rows.
  for await (const finding of verify({ repair: false, now: Date.now() + 2 * HOUR_MS, ...options }))
    found.push(finding);
  return found;
}
const told = (found: Finding[]) => found.map(({ kind, key, repair }) => [kind, key, repair]);

describe("comparing rows and files", () => {
  it("finds nothing in a studio that has worked", async () => {
    await upload(20);
    const request = { ownerId: lab.designer.id };
    const { id } = await submit(lab.jobs, "lingtu.text2img", { prompt: "a cat", num: 2 }, request);
    await reach(lab.jobs, id, "succeeded");
    expect(told(await check())).toEqual([]);
  });

  it("makes missing thumbnails again", async () => {
    const key = await upload(21);
    await rm(place(`${key}.256.webp`));
    await rm(place(`${key}.512.webp`));
    const missing = ["256", "512"].map((width) => ["missing_thumbnail", `${key}.${width}.webp`]);
    expect(told(await check())).toEqual(missing.map((finding) => [...finding, null]));
    expect(told(await check({ repair: true }))).toEqual(missing.map((finding) => [...finding, "made_again"]));
    expect(told(await check())).toEqual([]);
  });

  it("reports a missing file, keeps its row, and copies it where the same picture is another's too", async () => {
    const lost = await upload(22);
    await rm(place(lost));
    expect(told(await check({ repair: true }))).toEqual([["missing_file", lost, null]]);
    const { rowCount } = await lab.jobs.sql.query(`SELECT FROM asset WHERE "storageKey" = $1`, [lost]);
    expect(rowCount).toBe(1);
    const twin = await upload(22, lab.other);
    expect(told(await check({ repair: true }))).toEqual([["missing_file", lost, "copied"]]);
    expect(await readFile(place(lost))).toEqual(await readFile(place(twin)));
  });

  it("puts bytes that are not the row's aside, and the right ones in their place", async () => {
    const [changed, twin] = [await upload(23), await upload(23, lab.other)];
    await writeFile(place(changed), "rot");
    expect(told(await check())).toEqual([["wrong_bytes", changed, null]]);
    expect((await readFile(place(changed))).toString()).toBe("rot");
    expect(told(await check({ repair: true }))).toEqual([["wrong_bytes", changed, "copied"]]);
    expect(await readFile(place(changed))).toEqual(await readFile(place(twin)));
    expect((await readFile(place(`quarantine/${changed}`))).toString()).toBe("rot");
  });

  it("puts files aside that nothing needs, and brings them back when their row is back", async () => {
    const key = await upload(24);
    const { rows } = await lab.jobs.sql.query(`DELETE FROM asset WHERE "storageKey" = $1 RETURNING *`, [key]);
    const files = [key, `${key}.256.webp`, `${key}.512.webp`];
    expect(await check({ now: Date.now() })).toEqual([]);
    expect(told(await check())).toEqual(files.map((file) => ["orphan_file", file, null]));
    expect(told(await check({ repair: true }))).toEqual(
      files.map((file) => ["orphan_file", file, "quarantined"]),
    );
    expect(told(await check())).toEqual([]);
    const { id, ownerId, bytes, sha256 } = rows[0];
    await lab.jobs.sql.query(
      `INSERT INTO asset (id, "ownerId", source, kind, mime, bytes, sha256, "storageKey")
       VALUES ($1, $2, 'upload', 'image', 'image/png', $3, $4, $5)`,
      [id, ownerId, bytes, sha256, key],
    );
    expect(told(await check({ repair: true }))[0]).toEqual(["missing_file", key, "brought_back"]);
    expect(told(await check())).toEqual([]);
  });

  it("leaves alone what a job at work has stored already", async () => {
    const request = { ownerId: lab.designer.id };
    const { id } = await submit(lab.jobs, "lingtu.text2img", { prompt: "under way" }, request);
    await reach(lab.jobs, id, "succeeded");
    await lab.jobs.sql.query(`UPDATE job SET status = 'collecting', "nextStepAt" = NULL WHERE id = $1`, [id]);
    const { storage } = await import("../../../lib/storage");
    await storage().put(`outputs/${id.slice(-2)}/${id}-7.png`, Buffer.from("early"), "image/png");
    expect(told(await check())).toEqual([]);
    await lab.jobs.sql.query(`UPDATE job SET status = 'succeeded' WHERE id = $1`, [id]);
    expect(told(await check({ repair: true }))).toMatchObject([
      ["orphan_file", expect.any(String), "quarantined"],
    ]);
  });

  it("goes over a part, and on from where it was stopped", async () => {
    const keys = [await upload(30), await upload(31), await upload(32)].sort();
    for (const key of keys) await rm(place(key));
    const [first = "", second = "", third = ""] = keys;
    expect(told(await check({ prefix: second }))).toEqual([["missing_file", second, null]]);
    expect((await check({ after: first, prefix: "uploads/" })).map(({ key }) => key)).toEqual([
      second,
      third,
    ]);
    await lab.jobs.sql.query(`DELETE FROM asset WHERE "storageKey" = ANY($1)`, [keys]);
    await check({ repair: true });
  });

  it("is a command whose exit code says whether anything is left", async () => {
    const key = await upload(33);
    await rm(place(`${key}.512.webp`));
    const orphan = place("uploads/zz/orphan.png");
    const { storage } = await import("../../../lib/storage");
    await storage().put("uploads/zz/orphan.png", Buffer.from("x"), "image/png");
    await utimes(orphan, new Date(), new Date(Date.now() - 2 * HOUR_MS));
    const studio = (...args: string[]) =>
      promisify(execFile)(process.execPath, ["--import", "tsx", "lib/cli/studio.ts", "verify", ...args]).then(
        ({ stdout }) => ({ code: 0, stdout }),
        ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
      );
    const found = await studio();
    expect(found.code).toBe(1);
    expect(found.stdout).toContain(`missing thumbnail\t${key}.512.webp\tasset `);
    expect(found.stdout).toContain("file that nothing needs\tuploads/zz/orphan.png\n");
    expect(found.stdout).toMatch(/\d+ rows and \d+ files compared: 2 found, 2 left\n$/);
    const repaired = await studio("--repair");
    expect([repaired.code, repaired.stdout]).toEqual([0, expect.stringContaining("2 found, 0 left")]);
    expect((await studio("--prefix", "uploads/")).code).toBe(0);
    expect((await studio("--nonsense")).code).toBe(1);
  });
});
