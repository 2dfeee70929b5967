import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";
import { reach, submit, workHere } from "../../support/job-driver";

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

const admin = (method: string, path: string, body?: unknown) =>
  lab.call(method, `/admin${path}`, { as: lab.administrator, body });
const TEXT = "lingtu.text2img";

describe("prices", () => {
  it("hold from a time on, keep their history, and are taken back only before they hold", async () => {
    const first = { capability: TEXT, unit: "run", amount: "0.10", validFrom: "2026-01-01T00:00:00Z" };
    expect((await admin("POST", "/prices", first)).status).toBe(201);
    const later = await admin("POST", "/prices", {
      ...first,
      amount: "0.2",
      validFrom: "2999-01-01T00:00:00Z",
    });
    const { items } = await later.json();
    expect(items.map(({ amount, holds }: { amount: string; holds: boolean }) => [amount, holds])).toEqual([
      ["0.2", false],
      ["0.1", true],
    ]);
    expect((await admin("DELETE", `/prices/${items[1].id}`)).status).toBe(404);
    expect((await admin("DELETE", `/prices/${items[0].id}`)).status).toBe(204);
  });

  it.each([
    ["amount", { amount: "-1" }],
    ["amount", { amount: "1,5" }],
    ["unit", { unit: "second" }],
    ["capability", { capability: "lingtu.nothing" }],
  ])("name a wrong %s: %j", async (path, wrong) => {
    const answer = await admin("POST", "/prices", { capability: TEXT, unit: "run", amount: "1", ...wrong });
    const { status, errors } = await problemOf(answer);
    expect(status).toBe(422);
    expect(errors?.map((error) => error.path)).toContain(path);
  });

  it("keep the studio's currency once there are some", async () => {
    const answer = await admin("PATCH", "/money", { currency: "USD", timeZone: "UTC" });
    expect(await problemOf(answer)).toMatchObject({ status: 409, code: "currency_in_use" });
    expect((await admin("PATCH", "/money", { currency: "CNY", timeZone: "UTC" })).status).toBe(200);
  });
});

describe("what was used", () => {
  beforeAll(async () => {
    for (const { id: ownerId } of [lab.designer, lab.designer, lab.other]) {
      const job = await submit(lab.jobs, TEXT, { prompt: "a cat" }, { ownerId });
      await reach(lab.jobs, job.id, "succeeded");
    }
  });

  it("adds up by person, tool, provider and day for administrators", async () => {
    const report = await (await admin("GET", "/usage")).json();
    expect(report).toMatchObject({ currency: "CNY", total: { runs: 3, succeeded: 3, cost: "0.3" } });
    const costs = (lines: { id: string; cost: string }[]) => lines.map(({ id, cost }) => [id, cost]);
    expect(costs(report.people)).toEqual([
      [lab.designer.id, "0.2"],
      [lab.other.id, "0.1"],
    ]);
    expect(costs(report.tools)).toEqual([["text-to-image", "0.3"]]);
    expect(costs(report.providers)).toEqual([["lingtu", "0.3"]]);
    expect(costs(report.days)).toEqual([[report.to, "0.3"]]);
    const filtered = await (await admin("GET", `/usage?person=${lab.other.id}`)).json();
    expect(filtered.total).toMatchObject({ runs: 1, cost: "0.1" });
    const before = await (await admin("GET", "/usage?from=2020-01-01&to=2020-01-31")).json();
    expect(before.total).toMatchObject({ runs: 0, cost: "0" });
  });

  it("is everybody's own alone, whoever they ask for", async () => {
    const own = await (await lab.call("GET", `/usage?person=${lab.designer.id}`, { as: lab.other })).json();
    expect(own).toMatchObject({ total: { runs: 1, cost: "0.1" }, people: [{ id: lab.other.id }] });
    const csv = await (
      await lab.call("GET", `/usage/csv?person=${lab.designer.id}`, { as: lab.other })
    ).text();
    expect(csv.trim().split("\r\n")).toHaveLength(2);
  });

  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"])(
    "is exported without a formula where a person is called %j",
    async (name) => {
      await lab.jobs.sql.query(`UPDATE "user" SET name = $1 WHERE id = $2`, [name, lab.other.id]);
      const answer = await admin("GET", `/usage/csv?person=${lab.other.id}`);
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="easel-usage-.*\.csv"$/,
      );
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      const [head, line = ""] = (await answer.text()).trim().split("\r\n");
      expect(head).toContain("job,created,ended,person,email,provider");
      expect(line).toContain(`'${name}`);
    },
  );

  it("an export of everybody's is logged", async () => {
    const { rows } = await lab.jobs.sql.query(
      `SELECT "actorId" FROM audit_entry WHERE action = 'usage.exported'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ actorId }) => actorId === lab.administrator.id)).toBe(true);
  });
});

describe("budgets", () => {
  it("are made, changed and taken away, and refuse a submit with a 409 that says why", async () => {
    const made = await admin("POST", "/budgets", {
      scope: "person",
      userId: lab.designer.id,
      period: "month",
      limit: "0.25",
    });
    const { id } = await made.json();
    const job = { capability: TEXT, input: { prompt: "a cat" } };
    const refused = await lab.call("POST", "/jobs", { as: lab.designer, body: job });
    expect(await problemOf(refused)).toMatchObject({ status: 409, code: "over_budget" });
    const { items } = await (await lab.call("GET", "/usage/budgets", { as: lab.designer })).json();
    expect(items).toMatchObject([
      { id, limit: "0.25", spent: "0.2", percent: 80, level: "warned", stops: true },
    ]);
    expect((await admin("PATCH", `/budgets/${id}`, { limit: "0.3" })).status).toBe(200);
    expect((await lab.call("POST", "/jobs", { as: lab.designer, body: job })).status).toBe(202);
    expect((await admin("DELETE", `/budgets/${id}`)).status).toBe(204);
  });

  it.each([
    ["userId", { scope: "person" }],
    ["groupId", { scope: "group" }],
    ["userId", { scope: "studio", userId: "x" }],
    ["limit", { scope: "studio", limit: "much" }],
  ])("name a wrong %s: %j", async (path, wrong) => {
    const answer = await admin("POST", "/budgets", { period: "day", limit: "1", ...wrong });
    const { status, errors } = await problemOf(answer);
    expect(status).toBe(422);
    expect(errors?.map((error) => error.path)).toEqual([path]);
  });
});
