import { describe, expect, it } from "vitest";
import { numbered } from "./numbered";

describe("names of entries", () => {
  it("are told apart by a number where several are the same", () => {
    const entries = ["Female", "Male", "Female", "Female"].map((name, index) => ({
      id: String(index),
      name,
    }));
    expect([...numbered(entries).values()]).toEqual(["Female", "Male", "Female 2", "Female 3"]);
  });
});
