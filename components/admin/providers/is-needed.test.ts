import { expect, it } from "vitest";
import { isNeeded } from "./is-needed";
import type { ProviderSetting } from "./provider-model";

function setting(name: string, more: Partial<ProviderSetting> = {}): ProviderSetting {
  const empty = { source: "none", value: null, lastFour: null, isSet: false, unreadable: false } as const;
  return { name, label: name, control: "text", required: false, without: "nothing", ...empty, ...more };
}

const settings = [
  setting("auth", { control: "select", standard: "appcode" }),
  setting("appCode", { neededWhen: { field: "auth", in: ["appcode"] } }),
  setting("appKey", { neededWhen: { field: "auth", in: ["appkey"] } }),
];
const asked = (auth: string | undefined) =>
  settings.filter(isNeeded(settings, (name) => (name === "auth" ? auth : undefined))).map(({ name }) => name);

it("only the chosen way's credentials are asked for, the standard one's where none is chosen", () => {
  expect(asked("appkey")).toEqual(["auth", "appKey"]);
  expect(asked(undefined)).toEqual(["auth", "appCode"]);
  expect(asked("")).toEqual(["auth", "appCode"]);
});
