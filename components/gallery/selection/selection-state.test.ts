import { describe, expect, it } from "vitest";
import { add, drop, extendTo, NOTHING_SELECTED, toggle, toggleAll, type Picked } from "./selection-state";

const picture = (id: string): Picked => ({
  id,
  kind: "image",
  own: true,
  createdAt: "2026-11-21T00:00:00.000Z",
});
const all = ["a", "b", "c", "d", "e", "f"].map(picture);
const some = (from: number, to: number) => all.slice(from, to + 1);
const ids = ({ picked }: { picked: ReadonlyMap<string, Picked> }) => [...picked.keys()].sort().join("");
const [a, b, c, , , f] = all as [Picked, Picked, Picked, Picked, Picked, Picked];

describe("a selection", () => {
  it("takes one more and gives it back", () => {
    const one = toggle(NOTHING_SELECTED, a);
    expect(ids(one)).toBe("a");
    expect(ids(toggle(one, a))).toBe("");
  });

  it("has one range from its anchor at a time, and keeps what was selected before that", () => {
    const started = toggle(toggle(NOTHING_SELECTED, f), b);
    const longer = extendTo(started, some(1, 3));
    expect(ids(longer)).toBe("bcdf");
    expect(ids(extendTo(longer, some(1, 2)))).toBe("bcf");
    expect(ids(extendTo(longer, some(0, 1)))).toBe("abf");
  });

  it("starts a range where there was no anchor", () => {
    const started = extendTo(NOTHING_SELECTED, some(2, 3));
    expect([ids(started), started.anchor?.id]).toEqual(["cd", "c"]);
  });

  it("keeps a range once something else is added", () => {
    const ranged = extendTo(toggle(NOTHING_SELECTED, a), some(0, 1));
    const more = add(ranged, [f]);
    expect(ids(more)).toBe("abf");
    expect(ids(extendTo(more, some(0, 0)))).toBe("abf");
  });

  it("forgets what is gone, and the anchor with it", () => {
    const gone = drop(toggle(add(NOTHING_SELECTED, some(0, 2)), f), ["f", "b"]);
    expect([ids(gone), gone.anchor]).toEqual(["ac", null]);
  });

  it("takes a whole group, and only a whole one gives it back", () => {
    const part = toggle(NOTHING_SELECTED, c);
    const whole = toggleAll(part, some(1, 3));
    expect(ids(whole)).toBe("bcd");
    expect(ids(toggleAll(whole, some(1, 3)))).toBe("");
  });
});
