import { expect, it } from "vitest";
import { describeCapability } from "@/lib/capabilities/describe";
import { findCapability } from "@/lib/capabilities/registry";
import { MESSAGES } from "@/lib/i18n/messages";
import { unpairedUnits } from "./unpaired-units";

function form() {
  const capability = findCapability("zhiqite.controlnet");
  if (!capability) throw new Error("no controlnet");
  return describeCapability(capability, MESSAGES.en.vendors.zhiqite);
}

const CANNY = { module: "canny", model: "control_v11p_sd15_canny" };
const WRONG = { module: "mlsd", model: "control_v11p_sd15_canny" };

it("names the units in force whose model does not read what the preprocessor draws", () => {
  const found = unpairedUnits(form(), { controlnet: { args: [CANNY, WRONG, { ...WRONG, enabled: false }] } });
  expect(found.map(({ number }) => number)).toEqual([2]);
});

it("finds nothing in a form that has no units yet", () => {
  expect(unpairedUnits(form(), {})).toEqual([]);
});
