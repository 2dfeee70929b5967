import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { NewBudget } from "../../../lib/services/usage/save-budget";
import type { SubmitResult } from "../../../lib/services/jobs/submit";
import { endAll } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

/** Budgets under many submits at once; nothing works on the jobs, so each stays reserved. */
let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
  await lab.sql.query(
    `INSERT INTO price (id, capability, unit, micros, "validFrom") VALUES (gen_random_uuid(), 'lingtu.text2img', 'run', 1000000, '2020-01-01')`,
  );
});
afterAll(() => lab.close());
afterEach(async () => {
  await endAll(lab);
  await lab.sql.query("DELETE FROM budget; TRUNCATE usage_entry");
});

const actor = () => ({ id: lab.ownerId, from: { ip: null, userAgent: null } });

async function budget(wish: Partial<NewBudget>): Promise<string> {
  const { addBudget } = await import("../../../lib/services/usage/save-budget");
  const standard = { scope: "studio", period: "month", limit: "7", warnPercent: 80, stops: true } as const;
  const saved = await addBudget({ ...standard, ...wish }, actor());
  if (!saved.ok) throw new Error(saved.problem);
  return saved.id;
}

async function run(ownerId = lab.ownerId): Promise<SubmitResult> {
  const { submitJob } = await import("../../../lib/services/jobs/submit");
  return submitJob({ ownerId, capability: "lingtu.text2img", input: { prompt: "a cat" } });
}

const atOnce = (count: number, ownerId?: string) =>
  Promise.all(Array.from({ length: count }, () => run(ownerId)));
const taken = (results: SubmitResult[]) => results.filter(({ ok }) => ok).length;

async function spent(id: string): Promise<string | null | undefined> {
  const { listBudgets } = await import("../../../lib/services/usage/budgets");
  return (await listBudgets()).find((known) => known.id === id)?.spent;
}

describe("a budget that stops", () => {
  it("lets forty submits at the same moment pass exactly as often as it lasts", async () => {
    const id = await budget({ limit: "7" });
    const results = await atOnce(40);
    expect(taken(results)).toBe(7);
    const refused = results.filter((result) => !result.ok);
    expect(refused).toEqual(refused.map(() => ({ ok: false, problem: { kind: "over_budget" } })));
    expect(await spent(id)).toBe("7");
    const { rows } = await lab.sql.query(`SELECT count(*)::int AS jobs FROM job WHERE status = 'queued'`);
    expect(rows[0].jobs).toBe(7);
  });

  it("holds together with others, each for whom it covers", async () => {
    const [ada, ben] = [await lab.addPerson(), await lab.addPerson()];
    const groupId = uuid();
    await lab.sql.query(`INSERT INTO person_group (id, name, "nameKey") VALUES ($1, 'Shop', $2)`, [
      groupId,
      groupId,
    ]);
    await lab.sql.query(`INSERT INTO group_member ("groupId", "userId") VALUES ($1, $2), ($1, $3)`, [
      groupId,
      ada,
      ben,
    ]);
    const ids = [
      await budget({ scope: "studio", limit: "12", period: "day" }),
      await budget({ scope: "group", groupId, limit: "6" }),
      await budget({ scope: "person", userId: ada, limit: "2" }),
      await budget({ scope: "each", limit: "5" }),
    ];
    const [ofAda, ofBen, ofOwner] = await Promise.all([atOnce(9, ada), atOnce(9, ben), atOnce(9)]);
    expect(taken(ofAda) + taken(ofBen)).toBe(6);
    expect(taken(ofAda)).toBeLessThanOrEqual(2);
    expect(taken(ofOwner)).toBe(5);
    expect(await Promise.all(ids.map(spent))).toEqual(["11", "6", String(taken(ofAda)), "5"]);
  });

  it("gives back what a job did not cost", async () => {
    const id = await budget({ limit: "1" });
    expect(taken(await atOnce(3))).toBe(1);
    await endAll(lab);
    expect(await spent(id)).toBe("0");
    expect(taken(await atOnce(3))).toBe(1);
  });

  it("counts what was spent in its month before it was there, and settles that too", async () => {
    expect(taken(await atOnce(3))).toBe(3);
    const id = await budget({ limit: "4" });
    expect(await spent(id)).toBe("3");
    expect(taken(await atOnce(5))).toBe(1);
    await endAll(lab);
    expect(await spent(id)).toBe("0");
  });

  it("begins anew with the next day of the studio's time zone", async () => {
    const id = await budget({ period: "day", limit: "1" });
    expect(taken(await atOnce(2))).toBe(1);
    await lab.sql.query(
      `UPDATE budget_period SET "startsAt" = "startsAt" - interval '1 day' WHERE "budgetId" = $1`,
      [id],
    );
    await lab.sql.query(`UPDATE usage_entry SET "createdAt" = "createdAt" - interval '1 day'`);
    expect(taken(await atOnce(2))).toBe(1);
  });
});

it("a budget that only warns lets everything pass and says how far it has come", async () => {
  await budget({ limit: "4", warnPercent: 50, stops: false });
  const { budgetsOf } = await import("../../../lib/services/usage/budgets");
  const levels: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    await run();
    levels.push((await budgetsOf(lab.ownerId)).map(({ level }) => level).join());
  }
  expect(levels).toEqual(["well", "warned", "warned", "spent", "spent"]);
});
