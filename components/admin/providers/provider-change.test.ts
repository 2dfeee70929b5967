import { describe, expect, it } from "vitest";
import { providerChange } from "./provider-change";
import type { ProviderSetting } from "./provider-model";

function setting(name: string, more: Partial<ProviderSetting> = {}): ProviderSetting {
  return {
    name,
    label: name,
    control: "text",
    env: name.toUpperCase(),
    required: true,
    source: "none",
    value: null,
    lastFour: null,
    isSet: false,
    unreadable: false,
    ...more,
  };
}

const provider = {
  id: "lingtu" as const,
  settings: [
    setting("baseUrl", { value: "https://a.example", source: "environment", isSet: true }),
    setting("secret", { control: "secret", source: "admin", isSet: true }),
  ],
};

describe("providerChange", () => {
  it("sends nothing that was left as it was, so that the environment's stays in force", () => {
    const change = providerChange(provider, { baseUrl: "https://a.example", secret: "", concurrency: "" });
    expect(change).toEqual({ provider: "lingtu", concurrency: null, submitsPerMinute: null, settings: {} });
  });

  it("sends what was typed, without blanks around it", () => {
    const change = providerChange(provider, {
      baseUrl: " https://b.example ",
      secret: "s3cret",
      concurrency: "4",
      submitsPerMinute: " 30 ",
    });
    expect(change.settings).toEqual({ baseUrl: "https://b.example", secret: "s3cret" });
    expect(change).toMatchObject({ concurrency: 4, submitsPerMinute: 30 });
  });

  it("keeps what the chosen mode does not ask for", () => {
    expect(providerChange(provider, { concurrency: "" }).settings).toEqual({});
  });

  it("gives an emptied setting back to the environment, but never an untouched secret", () => {
    expect(providerChange(provider, { baseUrl: "", secret: "" }).settings).toEqual({ baseUrl: null });
  });
});
