import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab } from "../../support/api-lab";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

async function sent(method: string, path: string, body?: unknown) {
  const answer = await lab.call(method, path, { as: lab.administrator, body });
  return answer.status === 204 ? null : answer.json();
}

async function log(query: string): Promise<{ target: { label: string | null }; details: unknown }[]> {
  return (await sent("GET", `/admin/audit?${query}`)).items;
}

describe("the audit log keeps what things were called", () => {
  it("of the group a budget was for, when both are gone", async () => {
    const { id: groupId } = await sent("POST", "/admin/groups", { name: "Product photography" });
    const terms = { period: "month", limit: "260", stops: false };
    const { id } = await sent("POST", "/admin/budgets", { scope: "group", groupId, ...terms });
    await sent("PATCH", `/admin/budgets/${id}`, { limit: "300" });
    await sent("DELETE", `/admin/budgets/${id}`);
    await sent("DELETE", `/admin/groups/${groupId}`);
    const target = { label: "Product photography" };
    const budget = { scope: "group", period: "month" };
    expect(await log("action=budget&q=photography")).toMatchObject([
      { target, details: { ...budget, limit: "300" } },
      { target, details: { ...budget, limit: "300" } },
      { target, details: { ...budget, limit: "260", warnPercent: 80, stops: false } },
    ]);
  });

  it("of the groups a provider was opened to", async () => {
    const { id } = await sent("POST", "/admin/groups", { name: "Retouchers" });
    await sent("PATCH", "/admin/providers/lingtu", { access: { "*": [id], "lingtu.text2img": [] } });
    const [entry] = await log("action=provider.access_changed");
    expect(entry?.details).toEqual({ groups: { "*": ["Retouchers"], "lingtu.text2img": [] } });
    await sent("PATCH", "/admin/providers/lingtu", { access: { "*": [] } });
  });

  it("of what a link shared that was revoked", async () => {
    const { id: collectionId } = await sent("POST", "/collections", { name: "Autumn" });
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const { id } = await sent("POST", "/shares", { collectionId, expiresAt });
    await sent("DELETE", `/shares/${id}`);
    const [entry] = await log("action=share.revoked");
    expect(entry?.target.label).toBe("Autumn");
  });
});
