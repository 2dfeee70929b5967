import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, PASSWORD, problemOf, type ApiLab } from "../../support/api-lab";
import { signedIn } from "../../support/browser-session";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const ask = (method: string, path: string, body?: object) =>
  lab.call(method, path, { as: lab.administrator, body });

async function invite(body: object): Promise<{ id: string; token: string }> {
  const made = await (await ask("POST", "/admin/invites", body)).json();
  return { id: made.invite.id, token: String(made.url).split("/invite/")[1] ?? "" };
}

async function accept(token: string, email: string) {
  const { acceptInvite } = await import("../../../lib/services/invites/accept-invite");
  const origin = { ip: "10.0.0.7", userAgent: null };
  return acceptInvite(token, { name: "Guest", email, password: PASSWORD }, origin);
}

describe("an invite", () => {
  it("makes one account with its role and groups, of however many that take it at once", async () => {
    const group = await (await ask("POST", "/admin/groups", { name: "Textile" })).json();
    const { token } = await invite({ role: "viewer", groupIds: [group.id] });
    const names = ["a", "b", "c", "d"];
    const outcomes = await Promise.all(names.map((name) => accept(token, `${name}@guests.example`)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === "invite_over")).toHaveLength(3);
    const winner = `${names[outcomes.findIndex(({ ok }) => ok)]}@guests.example`;
    const browser = await signedIn({ email: winner });
    const me = await (await lab.call("GET", "/me", { headers: { cookie: browser.cookie() } })).json();
    expect(me).toMatchObject({ email: winner, role: "viewer", mustChangePassword: false });
    const { items } = await (await ask("GET", "/admin/groups")).json();
    expect(items).toMatchObject([{ name: "Textile", memberIds: [me.id] }]);
    expect((await accept(token, "late@guests.example")).ok).toBe(false);
  });

  it("opens nothing once it is revoked, out of time, or mistyped", async () => {
    const over = { ok: false, problem: "invite_over" };
    const revoked = await invite({ role: "designer" });
    expect((await ask("DELETE", `/admin/invites/${revoked.id}`)).status).toBe(204);
    expect(await accept(revoked.token, "r@guests.example")).toEqual(over);
    const late = await invite({ role: "designer", hours: 1 });
    await lab.jobs.sql.query(`UPDATE invite SET "expiresAt" = now() WHERE id = $1`, [late.id]);
    expect(await accept(late.token, "l@guests.example")).toEqual(over);
    for (const token of ["", "short", "A".repeat(43)])
      expect(await accept(token, "m@guests.example")).toEqual(over);
    const { items } = await (await ask("GET", "/admin/invites")).json();
    expect(items.map(({ status }: { status: string }) => status)).toEqual(
      expect.arrayContaining(["revoked", "expired"]),
    );
  });

  it("for one address takes no other, and none that is in use", async () => {
    const { token } = await invite({ role: "designer", email: "only@guests.example" });
    expect(await accept(token, "else@guests.example")).toEqual({ ok: false, problem: "invite_for_another" });
    expect((await accept(token, "only@guests.example")).ok).toBe(true);
    const again = await invite({ role: "designer" });
    expect(await accept(again.token, "only@guests.example")).toEqual({ ok: false, problem: "email_taken" });
    expect((await accept(again.token, "free@guests.example")).ok).toBe(true);
  });

  it("names the groups there are none of, and is not made", async () => {
    const group = await (await ask("POST", "/admin/groups", { name: "Print" })).json();
    const body = { role: "viewer", groupIds: [group.id, crypto.randomUUID()] };
    expect(await problemOf(await ask("POST", "/admin/invites", body))).toMatchObject({
      status: 422,
      errors: [{ path: "groupIds[1]", code: "unknown_group" }],
    });
  });

  it("is not made for somebody who has an account, nor twice for the same address", async () => {
    const known = { role: "designer", email: lab.designer.email.toUpperCase() };
    expect(await problemOf(await ask("POST", "/admin/invites", known))).toMatchObject({
      status: 422,
      errors: [{ path: "email", code: "person_exists" }],
    });
    const first = await invite({ role: "designer", email: "twice@guests.example" });
    const again = { role: "viewer", email: "twice@guests.example" };
    expect(await problemOf(await ask("POST", "/admin/invites", again))).toMatchObject({
      status: 422,
      errors: [{ path: "email", code: "invite_open" }],
    });
    await ask("DELETE", `/admin/invites/${first.id}`);
    expect((await ask("POST", "/admin/invites", again)).status).toBe(201);
  });

  it("is kept as a hash alone, in the log neither", async () => {
    const { token } = await invite({ role: "designer" });
    for (const table of ["invite", "audit_entry"]) {
      const { rows } = await lab.jobs.sql.query(`SELECT * FROM ${table}`);
      const text = JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value));
      expect(rows.length).toBeGreaterThan(0);
      expect(text).not.toContain(token);
    }
  });
});

describe("groups", () => {
  it("have names of their own, without case", async () => {
    expect((await ask("POST", "/admin/groups", { name: "Studio A" })).status).toBe(201);
    const taken = await ask("POST", "/admin/groups", { name: " studio a " });
    expect(await problemOf(taken)).toMatchObject({ status: 409, code: "name_taken" });
  });

  it("hold whom they are given, and may be renamed and deleted", async () => {
    const { id } = await (await ask("POST", "/admin/groups", { name: "Night shift" })).json();
    const memberIds = [lab.designer.id, lab.other.id, lab.designer.id];
    const changed = await (
      await ask("PATCH", `/admin/groups/${id}`, { name: "Day shift", memberIds })
    ).json();
    expect(changed.name).toBe("Day shift");
    expect(changed.memberIds.sort()).toEqual([lab.designer.id, lab.other.id].sort());
    expect((await ask("DELETE", `/admin/groups/${id}`)).status).toBe(204);
    expect((await ask("DELETE", `/admin/groups/${id}`)).status).toBe(404);
  });

  it("take nobody whom the studio does not know, and say which that is", async () => {
    const memberIds = [lab.designer.id, lab.designer.id, "nobody"];
    const unknown = { status: 422, errors: [{ path: "memberIds[2]", code: "unknown_person" }] };
    const made = await ask("POST", "/admin/groups", { name: "Ghosts", memberIds });
    expect(await problemOf(made)).toMatchObject(unknown);
    const { id } = await (await ask("POST", "/admin/groups", { name: "Ghosts" })).json();
    const changed = await ask("PATCH", `/admin/groups/${id}`, { name: "Spirits", memberIds });
    expect(await problemOf(changed)).toMatchObject(unknown);
    const { items } = await (await ask("GET", "/admin/groups")).json();
    expect(items.find((group: { id: string }) => group.id === id)).toMatchObject({
      name: "Ghosts",
      memberIds: [],
    });
  });

  it("that a provider is open to cannot be deleted, which would open it to everybody", async () => {
    const { id } = await (await ask("POST", "/admin/groups", { name: "Chosen" })).json();
    const values = [id];
    await lab.jobs.sql.query(`INSERT INTO provider_access VALUES ('lingtu', '*', $1)`, values);
    expect(await problemOf(await ask("DELETE", `/admin/groups/${id}`))).toMatchObject({
      status: 409,
      code: "group_in_use",
    });
    await lab.jobs.sql.query(`DELETE FROM provider_access`);
  });
});
