import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());
afterEach(async () => {
  await lab.jobs.sql.query("DELETE FROM person_group");
  await forget();
});

async function forget(): Promise<void> {
  const { forgetProviders } = await import("../../../lib/services/providers/provider-cache");
  const { forgetStandings } = await import("../../../lib/services/providers/access");
  forgetProviders();
  forgetStandings();
}

async function group(name: string, ...members: ApiPerson[]): Promise<string> {
  const id = randomUUID();
  await lab.jobs.sql.query(`INSERT INTO person_group (id, name, "nameKey") VALUES ($1, $2, $2)`, [id, name]);
  for (const { id: userId } of members) {
    await lab.jobs.sql.query(`INSERT INTO group_member ("groupId", "userId") VALUES ($1, $2)`, [id, userId]);
  }
  return id;
}

const allow = (access: Record<string, string[]>) =>
  lab.call("PATCH", "/admin/providers/lingtu", { as: lab.administrator, body: { access } });

async function enabledFor(person: ApiPerson): Promise<string[]> {
  const { items } = await (await lab.call("GET", "/capabilities", { as: person })).json();
  const own = items.filter(({ provider }: { provider: string }) => provider === "lingtu");
  return own.filter(({ enabled }: { enabled: boolean }) => enabled).map(({ id }: { id: string }) => id);
}

const submit = (person: ApiPerson, capability = "lingtu.text2img") =>
  lab.call("POST", "/jobs", { as: person, body: { capability, input: { prompt: "a cat" } } });

describe("who may use a provider", () => {
  it("is everybody while no group is named", async () => {
    expect(await enabledFor(lab.designer)).toEqual(await enabledFor(lab.administrator));
    expect((await submit(lab.other)).status).toBe(202);
  });

  it("is the groups named, and administrators: in the list, at a submit and at a retry", async () => {
    await allow({ "*": [await group("product", lab.designer)] });
    expect(await enabledFor(lab.other)).toEqual([]);
    expect(await enabledFor(lab.designer)).toContain("lingtu.text2img");
    expect(await enabledFor(lab.administrator)).toContain("lingtu.text2img");
    expect((await submit(lab.designer)).status).toBe(202);
    expect((await submit(lab.administrator)).status).toBe(202);
    expect(await problemOf(await submit(lab.other))).toMatchObject({
      status: 403,
      code: "provider_not_allowed",
    });
  });

  it("can be narrowed for one capability, where both rules count", async () => {
    const product = await group("product", lab.designer, lab.other);
    const seniors = await group("seniors", lab.other);
    await allow({ "*": [product], "lingtu.text2img": [seniors] });
    expect(await enabledFor(lab.designer)).not.toContain("lingtu.text2img");
    expect(await enabledFor(lab.designer)).toContain("lingtu.remove");
    expect(await enabledFor(lab.other)).toContain("lingtu.text2img");
    expect((await problemOf(await submit(lab.designer))).code).toBe("provider_not_allowed");
  });

  it("is told to forms and the rail, and opens again when the rule goes", async () => {
    const { toolAvailability } = await import("../../../lib/services/providers/tool-availability");
    await allow({ "*": [await group("product", lab.designer)] });
    expect((await toolAvailability(lab.other.id)).get("remove-object")).toBe("not_allowed");
    expect((await toolAvailability(lab.designer.id)).get("remove-object")).toBeNull();
    await allow({ "*": [] });
    expect((await toolAvailability(lab.other.id)).get("remove-object")).toBeNull();
  });

  it("follows whoever joins a group", async () => {
    const product = await group("product");
    await allow({ "*": [product] });
    expect((await submit(lab.other)).status).toBe(403);
    await lab.jobs.sql.query(`INSERT INTO group_member ("groupId", "userId") VALUES ($1, $2)`, [
      product,
      lab.other.id,
    ]);
    await forget();
    expect((await submit(lab.other)).status).toBe(202);
  });

  it("refuses groups and capabilities that are not there, and saves nothing", async () => {
    const wrong = await allow({ "*": [randomUUID()], "zhiqite.roop": [] });
    const { status, errors } = await problemOf(wrong);
    expect(status).toBe(422);
    expect(errors?.map(({ path }) => path).sort()).toEqual(["access.*", "access.zhiqite.roop"]);
    expect(await enabledFor(lab.other)).not.toEqual([]);
  });
});
