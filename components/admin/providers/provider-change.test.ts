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
    without: "nothing",
    ...more,
  };
}

const stored = {
  id: "lingtu" as const,
  concurrency: { value: 4, standard: 32 },
  submitsPerMinute: 30,
  settings: [
    setting("baseUrl", { value: "https://a.example", source: "environment", isSet: true }),
    setting("secret", { control: "secret", source: "admin", isSet: true }),
  ],
};

describe("providerChange", () => {
  it("is none while nothing was typed, or what was typed is what is stored", () => {
    expect(providerChange(stored, {})).toBeNull();
    const same = { baseUrl: " https://a.example ", secret: "", concurrency: "4", submitsPerMinute: "30" };
    expect(providerChange(stored, same)).toBeNull();
  });

  it("sends what was typed alone, so that nothing somebody else saved meanwhile is undone", () => {
    expect(providerChange(stored, { concurrency: "5" })).toEqual({ provider: "lingtu", concurrency: 5 });
    expect(providerChange(stored, { baseUrl: " https://b.example " })).toEqual({
      provider: "lingtu",
      settings: { baseUrl: "https://b.example" },
    });
  });

  it("gives an emptied setting back to the environment, and an emptied limit to the standard", () => {
    expect(providerChange(stored, { baseUrl: "", concurrency: "", submitsPerMinute: " " })).toEqual({
      provider: "lingtu",
      settings: { baseUrl: null },
      concurrency: null,
      submitsPerMinute: null,
    });
  });

  it("never empties a secret, and sends a new one", () => {
    expect(providerChange(stored, { secret: "  " })).toBeNull();
    expect(providerChange(stored, { secret: "s3cret" })?.settings).toEqual({ secret: "s3cret" });
  });
});
