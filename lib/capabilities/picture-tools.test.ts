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

  it("leaves out tools that take words alone", () => {
    expect(tools.map(({ tool }) => tool)).not.toContain("art-word");
  });
});
