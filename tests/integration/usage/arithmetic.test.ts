import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { costOf } from "../../../lib/cost/cost-of";
import { withDatabase } from "../../support/database";
import { randomNumbers } from "../../support/random-numbers";

let database: Awaited<ReturnType<typeof withDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  database = await withDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

it("browser and database come to the same cost, to the millionth", async () => {
  const random = randomNumbers(7);
  const whole = (most: number) => Math.floor(random() * most);
  const cases = Array.from({ length: 300 }, () => ({
    units: {
      run: 1_000_000,
      result: whole(64) * 1_000_000,
      megapixel: whole(64_000_000),
      second: whole(600_000_000),
    },
    prices: { run: String(whole(10 ** 12)), megapixel: String(whole(999_999)), second: String(whole(7)) },
  }));
  const { rows } = await client.query<{ cost: string }>(
    `SELECT "usage_cost"(one -> 'units', one -> 'prices')::text AS cost
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(one, place) ORDER BY place`,
    [JSON.stringify(cases)],
  );
  expect(rows.map(({ cost }) => cost)).toEqual(
    cases.map(({ units, prices }) => String(costOf(units, prices))),
  );
});
