import { expect, it } from "vitest";
import { jobCursor, readJobCursor } from "./list-cursor";

const place = { createdAt: new Date("2026-03-04T05:06:07.089Z"), id: "01938a3e-7d3c-7000-8000-000000000001" };

it("reads back what it wrote, to the millisecond", () => {
  expect(readJobCursor(jobCursor(place))).toEqual({ createdAt: "2026-03-04T05:06:07.089Z", id: place.id });
});

it.each([undefined, "", "%%%", "bm90IGpzb24", Buffer.from('["x","y"]').toString("base64url")])(
  "takes %j as the beginning",
  (cursor) => expect(readJobCursor(cursor)).toBeNull(),
);
