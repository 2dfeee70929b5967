import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import { toolCover } from "./tool-covers";

it("gives every tool on offer a cover that exists", () => {
  const tools = new Set(CAPABILITIES.flatMap(({ tools: served }) => served));
  for (const tool of tools) {
    expect(existsSync(join("public", toolCover(tool) ?? "none")), tool).toBe(true);
  }
});
