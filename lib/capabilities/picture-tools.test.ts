import { describe, expect, it } from "vitest";
import { toolsForPictures } from "./picture-tools";
import { CAPABILITIES } from "./registry";

describe("toolsForPictures", () => {
  const tools = toolsForPictures(CAPABILITIES);

  it("names the field a picture is most likely meant for", () => {
    expect(tools).toContainEqual({ tool: "remove-object", role: "image" });
    expect(tools).toContainEqual({ tool: "product-background", role: "product" });
    expect(tools).toContainEqual({ tool: "try-on", role: "model" });
  });

  it("names the field that takes several at once, where there is one", () => {
    const several = tools.filter((tool) => tool.several);
    expect(several.length).toBeGreaterThan(0);
    for (const tool of several) expect(tool.several?.max).toBeGreaterThan(1);
    expect(tools.find(({ tool }) => tool === "remove-object")?.several).toBeUndefined();
  });

  it("leaves out tools that take words alone", () => {
    expect(tools.map(({ tool }) => tool)).not.toContain("art-word");
  });
});
