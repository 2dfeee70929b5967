import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";

const PICTURES = 3_000;
/** The newest and the oldest pictures have the word, as of two campaigns a year apart. */
const CAMPAIGN = 150;

let lab: ApiLab;
let person: ApiPerson;
beforeAll(async () => {
  lab = await openApiLab();
  person = await lab.addPerson("designer", "campaigns");
  const { db } = await import("../../../lib/db/client");
  const { searchColumns } = await import("../../../lib/services/search/asset-search");
  const facets = { kind: "image", source: "output", width: 800, height: 600 } as const;
  await db().asset.createMany({
    data: Array.from({ length: PICTURES }, (_, index) => ({
      id: uuid(),
      ownerId: person.id,
      ...facets,
      ...{ mime: "image/png", bytes: 1, sha256: `${index}`, storageKey: `t/${index}.png`, name: `${index}` },
      ...searchColumns({ ...facets, words: [isOfCampaign(index) ? "a lighthouse" : "a cat"] }),
      createdAt: new Date(Date.UTC(2026, 0, 1) - index * 60_000),
    })),
  });
  // A word is known to be common by the database's statistics.
  await db().$executeRaw`ANALYZE asset`;
});
afterAll(() => lab.close());

const isOfCampaign = (index: number) => index < CAMPAIGN || index >= PICTURES - CAMPAIGN;

describe("a common word", () => {
  it("is known to be one", async () => {
    const { largestShare } = await import("../../../lib/services/search/gram-shares");
    const { gramsToFind } = await import("../../../lib/services/search/terms");
    expect(await largestShare(gramsToFind("lighthouse"))).toBeCloseTo((2 * CAMPAIGN) / PICTURES, 1);
  });

  it("finds every picture once and in order, those near and those a long way behind them", async () => {
    const { listAssets } = await import("../../../lib/services/assets/list-assets");
    const names: (string | null)[] = [];
    let after: { createdAt: string; id: string } | null = null;
    do {
      const page = await listAssets(person.id, { q: "lighthouse" }, { limit: 40, after });
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    } while (after !== null);
    const all = Array.from({ length: PICTURES }, (_, index) => index).filter(isOfCampaign);
    expect(names).toEqual(all.map(String));
  });

  it("is held to the other conditions too", async () => {
    const { listAssets } = await import("../../../lib/services/assets/list-assets");
    const found = (filter: object) =>
      listAssets(person.id, { q: "lighthouse", ...filter }, { limit: 40, after: null });
    expect((await found({ kind: ["video"] })).items).toEqual([]);
    expect((await found({ shape: "landscape" })).items).toHaveLength(40);
    expect((await found({ q: "lighthouse cat" })).items).toEqual([]);
  });
});
