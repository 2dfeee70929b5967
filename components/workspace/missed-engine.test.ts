import { expect, it } from "vitest";
import { describeCapability } from "@/lib/capabilities/describe";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import type { EngineChoice } from "../capability-form/engine-choice";
import { missedEngine } from "./missed-engine";

const engines = capabilitiesOf("image-to-image").map((capability): EngineChoice => ({
  form: describeCapability(capability, {}),
  providerName: capability.provider,
  usualMs: 1,
  usualUnits: {},
  prices: null,
  unavailable: capability.provider === "veimagex" ? "not_allowed" : null,
  isSandbox: true,
}));
const veimagex = engines.find(({ unavailable }) => unavailable !== null);
const taken = engines.find(({ unavailable }) => unavailable === null);
if (!veimagex || !taken) throw new Error("the tool has no two engines");
const missed = (wantedEngine: string | null) => missedEngine({ engines, wantedEngine }, taken);

it("is told with the reason for which it cannot be used", () => {
  expect(missed(veimagex.form.id)).toEqual({
    known: { title: veimagex.form.title, why: "not_allowed" },
    instead: taken.form.title,
  });
});

it("is told also where the tool has no engine of that name", () => {
  expect(missed("nobody.nothing")).toEqual({ known: null, instead: taken.form.title });
});

it("is nothing where the address names none, or one that can be used", () => {
  const other = engines.find((choice) => choice.unavailable === null && choice !== taken);
  expect([missed(null), missed(taken.form.id), missed(other?.form.id ?? null)]).toEqual([null, null, null]);
});
