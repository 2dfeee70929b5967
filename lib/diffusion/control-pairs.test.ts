import { expect, it } from "vitest";
import { isPair, modelFor, thresholdsOf } from "./control-pairs";

const OFFERED = ["control_v11p_sd15_canny", "control_v11f1p_sd15_depth", "control_v1p_sd15_qrcode"];

it("proposes the model that reads what the module draws", () => {
  expect(modelFor("depth_midas", OFFERED)).toBe("control_v11f1p_sd15_depth");
  expect(modelFor("inpaint_global_harmonious", OFFERED)).toBe("control_v1p_sd15_qrcode");
  expect(modelFor("canny", ["control_v11p_sd15_canny [d14c016b]"])).toBe(
    "control_v11p_sd15_canny [d14c016b]",
  );
  expect(modelFor("openpose", OFFERED)).toBeUndefined();
});

it("tells a pair from a mismatch, and says nothing of what it does not know", () => {
  expect(isPair("canny", "control_v11p_sd15_canny")).toBe(true);
  expect(isPair("canny", "control_v11f1p_sd15_depth")).toBe(false);
  expect(isPair("canny", "of_our_own")).toBeUndefined();
  expect(isPair("of_our_own", "control_v11p_sd15_canny")).toBeUndefined();
  expect(isPair("canny", undefined)).toBeUndefined();
});

it("knows which modules read thresholds", () => {
  expect(thresholdsOf("canny")).toEqual(["threshold_a", "threshold_b"]);
  expect(thresholdsOf("openpose")).toEqual([]);
  expect(thresholdsOf(undefined)).toEqual([]);
});
