import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GuardedFetch } from "../../../lib/http/contract";
import { OutgoingError } from "../../../lib/http/contract";
import { reach, submit, workHere } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

async function test(fetch?: GuardedFetch) {
  const { testPublicAddress } =
    await import("../../../lib/services/providers/connection/test-public-address");
  return testPublicAddress("en", fetch);
}

/** As somebody outside would get it: by the public address, from the studio's own code. */
const outside: GuardedFetch = async (url) => {
  const answer = await fetch(url);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const probes = async () =>
  (await lab.sql.query("SELECT key FROM studio_fact WHERE key LIKE 'probe:%'")).rows.length;

describe("the test of the public address", () => {
  it("says that a local address is one, without calling it reachable", async () => {
    expect(await test()).toMatchObject({ verdict: "local" });
  });

  it("gets a file granted for it back, says what that does not prove, and leaves nothing behind", async () => {
    const asked: string[] = [];
    const outcome = await test((url, request) => {
      asked.push(url);
      return outside(url, request);
    });
    // The tests' address is a loopback one, so what works is told to work in this network only.
    expect(outcome.verdict).toBe("private");
    expect(outcome.advice).toContain("cannot fetch");
    expect(asked[0]).toMatch(/\/f\/[0-9A-Za-z]{22}\.txt$/);
    expect((await fetch(asked[0] ?? "")).status).toBe(404);
    expect(await probes()).toBe(0);
  });

  it("tells another server's answer from its own, and a changed file from the right one", async () => {
    const answer = (status: number, text: string): GuardedFetch => {
      return async () => ({ status, headers: new Headers(), text });
    };
    expect(await test(answer(404, "nginx"))).toMatchObject({ verdict: "other_server" });
    expect(await test(answer(200, "<html>Sign in</html>"))).toMatchObject({ verdict: "altered" });
    expect(await probes()).toBe(0);
  });

  it("explains why nothing came back", async () => {
    const fail = (code: string): GuardedFetch => {
      return async () => {
        const cause = Object.assign(new Error(code), { code });
        throw new OutgoingError("transport", code, { cause });
      };
    };
    expect(await test(fail("ENOTFOUND"))).toMatchObject({ verdict: "dns" });
    expect(await test(fail("CERT_HAS_EXPIRED"))).toMatchObject({ verdict: "tls" });
    expect(await test(fail("ECONNREFUSED"))).toMatchObject({ verdict: "refused" });
  });
});

describe("the proof that a vendor gets here", () => {
  it("is kept when a picture granted to one of its jobs is fetched", async () => {
    const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
    const { redBlue } = await import("../../support/pictures");
    const up = await ingestUpload({ ownerId: lab.ownerId, bytes: await redBlue(512, 512).png().toBuffer() });
    if (!up.ok) throw new Error("not taken");
    const { id } = await submit(lab, "lingtu.matting", { image: up.asset.id });
    await reach(lab, id, "succeeded");
    const fetchedAt = async () =>
      (await lab.sql.query(`SELECT "fetchedAt" FROM provider_state WHERE provider = 'lingtu'`)).rows[0]
        ?.fetchedAt;
    expect(await eventually(fetchedAt, (at) => at instanceof Date)).toBeInstanceOf(Date);
  });
});
