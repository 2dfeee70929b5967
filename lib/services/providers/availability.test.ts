import { expect, it } from "vitest";
import { findCapability } from "../../capabilities/registry";
import type { VendorClient } from "../../vendors/contract";
import { unavailability } from "./availability";
import type { ResolvedProvider } from "./resolved-provider";

const client: VendorClient = {
  submit: () => Promise.reject(new Error("not called")),
  query: () => Promise.reject(new Error("not called")),
  verify: () => Promise.reject(new Error("not called")),
  catalogs: {},
};
const provider: ResolvedProvider = {
  id: "lingtu",
  enabled: true,
  source: "admin",
  client,
  settings: {},
  concurrency: 1,
  submitsPerMinute: null,
  baseUrl: null,
  isSandbox: false,
  cannotReachStudio: false,
  disabledCapabilities: [],
  access: {},
};
const plain = findCapability("lingtu.text2img");
if (!plain) throw new Error("no text2img");
const picky = { ...plain, needsSetting: "codes" };

it("tells a capability without its setting from a usable one", () => {
  const withCodes = (codes: unknown) => ({ ...provider, settings: { codes } });
  expect(unavailability(provider, plain)).toBeNull();
  for (const empty of [undefined, null, "", []]) {
    expect(unavailability(withCodes(empty), picky)).toBe("capability_disabled");
  }
  expect(unavailability(withCodes(["hair/change"]), picky)).toBeNull();
  expect(unavailability(withCodes("hair/change"), picky)).toBeNull();
});

it("says first that the provider itself cannot be used", () => {
  expect(unavailability({ ...provider, client: null, reason: "disabled" }, picky)).toBe("disabled");
  expect(unavailability({ ...provider, client: null }, picky)).toBe("not_configured");
  expect(unavailability({ ...provider, disabledCapabilities: [plain.id] }, plain)).toBe(
    "capability_disabled",
  );
});
