import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, it } from "vitest";
import { csvOf } from "./csv";

/** With its byte order mark, which a decoder would take away. */
const textOf = async (table: Readable) => (await buffer(table)).toString("utf8");

async function* rows(...all: Record<"who" | "what", string>[]) {
  yield* all;
}

it("names its columns also where there is no row", async () => {
  expect(await textOf(csvOf(["who", "what"], rows()))).toBe("\uFEFFwho,what\r\n");
});

it("writes its rows in the order of the columns, and no formula", async () => {
  const table = csvOf(["who", "what"], rows({ what: "a, b", who: "=1+1" }));
  expect(await textOf(table)).toBe(`\uFEFFwho,what\r\n'=1+1,"a, b"\r\n`);
});
