import { describe, expect, it } from "vitest";
import { describeCapability } from "@/lib/capabilities/describe";
import { CAPABILITIES } from "@/lib/capabilities/registry";
import { expansionFields } from "./expansion-fields";

describe("forms that enlarge a picture", () => {
  it("are found by their fields' roles and conditions", () => {
    const found = CAPABILITIES.flatMap((capability) => {
      const fields = expansionFields(describeCapability(capability, {}));
      return fields ? [[capability.id, fields]] : [];
    });
    expect(found).toEqual([
      [
        "lingtu.expand",
        {
          image: "image",
          mode: "type",
          scale: { path: "scale", mode: 1 },
          ratio: { path: "ar", mode: 2 },
        },
      ],
    ]);
  });
});
