import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { envSchema } from "../../lib/env";

describe("README", () => {
  it("documents every environment variable and no other", () => {
    const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(rows).toEqual(Object.keys(envSchema.shape));
  });
});
