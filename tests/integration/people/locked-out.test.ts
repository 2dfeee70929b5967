import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";
import { openBrowser, signedIn } from "../../support/browser-session";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

/** Runs the command as whoever has the machine does; the one-time password it prints. */
async function letIn(email: string): Promise<string> {
  const command = ["--import", "tsx", "lib/cli/studio.ts", "administrator", email];
  const env = {
    NODE_ENV: "test" as const,
    PATH: process.env.PATH,
    DATABASE_URL: process.env.DATABASE_URL,
    STUDIO_DATA_DIR: lab.jobs.dataDir,
  };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
  return /one-time password: (\S+)/.exec(stdout)?.[1] ?? "";
}

async function comesIn(email: string, password: string) {
  const browser = openBrowser("10.20.0.1", { whole: true });
  const answer = await browser.ask("sign-in/email", { body: { email, password } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).not.toHaveProperty("twoFactorRedirect");
  return problemOf(await lab.call("GET", "/me", { headers: { cookie: browser.cookie() } }));
}

describe("studio administrator <e-mail>", () => {
  it("lets a disabled, demoted person without their app in again, and ends their sessions", async () => {
    const person = await lab.addPerson("designer", "locked-out");
    const before = await signedIn(person);
    const { sql } = lab.jobs;
    await sql.query(`UPDATE "user" SET "disabledAt" = now(), "twoFactorEnabled" = true WHERE id = $1`, [
      person.id,
    ]);
    await sql.query(
      `INSERT INTO two_factor (id, "userId", secret, "backupCodes") VALUES ('lost', $1, 's', 'c')`,
      [person.id],
    );
    const password = await letIn(" Locked-Out@Example.com");
    expect(await comesIn(person.email, password)).toMatchObject({ code: "password_change_required" });
    expect((await lab.call("GET", "/me", { headers: { cookie: before.cookie() } })).status).toBe(401);
    const { items } = await (await lab.call("GET", "/admin/people", { as: lab.administrator })).json();
    expect(items.find(({ id }: { id: string }) => id === person.id)).toMatchObject({
      role: "administrator",
      disabled: false,
      hasSecondFactor: false,
      mustChangePassword: true,
    });
    const log = await sql.query(`SELECT details FROM audit_entry WHERE action = 'person.recovered'`);
    expect(log.rows).toEqual([
      { details: { added: false, from: "designer", wasDisabled: true, lostSecondFactor: true } },
    ]);
    expect(JSON.stringify(log.rows)).not.toContain(password);
  });

  it("adds the person where there is none", async () => {
    const password = await letIn("rescue@example.com");
    expect(await comesIn("rescue@example.com", password)).toMatchObject({ code: "password_change_required" });
  });

  it("wants an address", async () => {
    await expect(letIn("nobody")).rejects.toThrow("usage: administrator <e-mail>");
  });
});
