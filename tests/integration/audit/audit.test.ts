import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuditEvent } from "../../../lib/services/audit/record-audit";
import { openApiLab, PASSWORD, type ApiLab } from "../../support/api-lab";
import { AGENT, openBrowser, signedIn } from "../../support/browser-session";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

interface Entry {
  id: string;
  action: string;
  actor: { id: string } | null;
  target: { kind: string; id: string; label: string | null } | null;
  details: Record<string, unknown>;
  ip: string | null;
}

async function log(query = ""): Promise<Entry[]> {
  return (await (await lab.call("GET", `/admin/audit?${query}`, { as: lab.administrator })).json()).items;
}

async function recordAudit(event: AuditEvent) {
  const { recordAudit: record } = await import("../../../lib/services/audit/record-audit");
  await record(event);
}

describe("the audit log", () => {
  it("cannot be rewritten, not even by the database's owner", async () => {
    await recordAudit({ actorId: null, action: "studio.backed_up" });
    for (const text of [
      `UPDATE audit_entry SET action = 'x'`,
      `DELETE FROM audit_entry`,
      `TRUNCATE audit_entry`,
    ])
      await expect(lab.jobs.sql.query(text)).rejects.toThrow(/append-only/);
  });

  it("tells sign-ins, failures and sign-outs apart, with where they came from", async () => {
    const person = await lab.addPerson("designer", "visitor");
    const browser = openBrowser("203.0.113.9");
    await browser.ask("sign-in/email", { body: { email: person.email, password: "wrong" } });
    await browser.ask("sign-in/email", { body: { email: "nobody@example.com", password: "wrong" } });
    await signedIn(person, browser);
    await browser.ask("sign-out", { body: {} });
    const found = await log("action=sign_in&q=203.0.113.9");
    expect(
      found.map(({ action, actor, target }) => [action, actor?.id ?? null, target?.label ?? null]),
    ).toEqual([
      ["sign_in.signed_out", person.id, null],
      ["sign_in.succeeded", person.id, null],
      ["sign_in.failed", null, "nobody@example.com"],
      ["sign_in.failed", null, person.email],
    ]);
    expect((await log(`person=${person.id}`)).length).toBeGreaterThanOrEqual(3);
  });

  it("holds what is done to people, keys, groups, shares, pictures and exports", async () => {
    const as = lab.designer;
    const person = await lab.addPerson("designer", "changed");
    const admin = { as: lab.administrator };
    const body = { role: "viewer" };
    await lab.call("PATCH", `/admin/people/${person.id}`, { ...admin, body });
    await lab.call("PATCH", `/admin/people/${person.id}`, { ...admin, body: { disabled: true } });
    await lab.call("POST", `/admin/people/${person.id}/reset-password`, admin);
    const { apiKey } = await (await lab.call("POST", "/api-keys", { as, body: { name: "robot" } })).json();
    await lab.call("DELETE", `/api-keys/${apiKey.id}`, { as });
    await lab.call("POST", "/admin/groups", { ...admin, body: { name: "Weavers" } });
    const made = await lab.call("POST", "/collections", { as, body: { name: "Open", sharing: "read" } });
    const { id } = await made.json();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    await lab.call("POST", "/shares", { as, body: { collectionId: id, expiresAt } });
    await lab.call("DELETE", `/collections/${id}`, { as });
    const actions = (await log("limit=200")).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining([
        "person.added",
        "person.role_changed",
        "person.disabled",
        "password.reset",
        "api_key.created",
        "api_key.revoked",
        "group.created",
        "collection.shared",
        "collection.deleted",
        "share.created",
      ]),
    );
    const [role] = await log("action=person.role_changed");
    expect(role).toMatchObject({
      actor: { id: lab.administrator.id },
      details: { from: "designer", to: "viewer" },
    });
  });

  it("holds no password, key or token, whatever was done", async () => {
    const { rows } = await lab.jobs.sql.query(`SELECT * FROM audit_entry`);
    const text = JSON.stringify(rows);
    const keys = [lab.administrator, lab.designer, lab.other].map(({ key }) => key);
    const { rows: hashes } = await lab.jobs.sql.query(
      `SELECT sha256 AS secret FROM api_key UNION SELECT password FROM account UNION SELECT token FROM session
       UNION SELECT "tokenSha256" FROM share_link`,
    );
    const secrets = [PASSWORD, ...keys, ...hashes.map(({ secret }) => secret)].filter(Boolean);
    expect(secrets.length).toBeGreaterThan(8);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it("is searched by words, Chinese too, by action, person and day, page by page", async () => {
    for (let index = 0; index < 5; index += 1)
      await recordAudit({
        actorId: lab.other.id,
        action: "group.renamed",
        target: { kind: "group", id: String(index), label: `橘猫组 ${index}` },
        details: { from: "Cats" },
      });
    const cats = await log(`q=${encodeURIComponent("橘猫")}&limit=3`);
    expect(cats.map(({ target }) => target?.id)).toEqual(["4", "3", "2"]);
    const rest = await log(`q=${encodeURIComponent("橘猫")}&limit=3&cursor=${cats.at(-1)?.id}`);
    expect(rest.map(({ target }) => target?.id)).toEqual(["1", "0"]);
    expect(await log("q=cats&action=group.renamed")).toHaveLength(5);
    expect(await log(`q=cats&person=${lab.designer.id}`)).toEqual([]);
    expect(await log("q=cats&to=2020-01-01")).toEqual([]);
    const wrong = await lab.call("GET", "/admin/audit?action=nonsense&from=yesterday", {
      as: lab.administrator,
    });
    expect((await wrong.json()).errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      "action",
      "from",
    ]);
  });

  it("goes into spreadsheets without formulas, and that is logged too", async () => {
    await recordAudit({
      actorId: lab.other.id,
      action: "group.created",
      target: { kind: "group", id: "x", label: "=cmd|' /C calc'!A0" },
      request: { ip: "198.51.100.4", userAgent: `+${AGENT}` },
    });
    const answer = await lab.call("GET", "/admin/audit/csv?action=group.created", { as: lab.administrator });
    const text = await answer.text();
    expect(answer.headers.get("content-disposition")).toMatch(
      /attachment; filename="easel-audit-[\d-]+\.csv"/,
    );
    expect(text).toContain("'=cmd|");
    expect(text).toContain("'+Mozilla");
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
    expect((await log("action=audit.exported"))[0]).toMatchObject({ actor: { id: lab.administrator.id } });
  });
});
