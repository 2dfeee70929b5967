import { expect, it } from "vitest";
import { ScrollMap } from "./scroll-map";

function mapOf(total: number, view = 800): ScrollMap {
  const map = new ScrollMap();
  map.total = total;
  map.view = view;
  return map;
}

it("is the scroller itself for a list that browsers can draw", () => {
  const map = mapOf(50_000);
  map.follow(1_200, 800);
  expect([map.place, map.drawn(1_500), map.height]).toEqual([1_200, 1_500, 50_000]);
});

it("keeps what is looked at where it is when heights above it change", () => {
  const map = mapOf(50_000);
  map.follow(1_200, 800);
  const before = map.drawn(1_500) - 1_200;
  map.total = 50_340;
  map.hold(1_200, 1_540);
  expect(map.place).toBe(1_540);
  expect(map.drawn(1_840) - 1_200).toBe(before);
});

it("reaches the list's beginning after heights above have grown or shrunk", () => {
  for (const change of [300, -300]) {
    const map = mapOf(50_000);
    map.follow(1_000, 800);
    map.total += change;
    map.hold(1_000, 1_000 + change);
    map.follow(Math.max(0, -change), 800);
    if (change > 0) expect(map.isStuck).toBe(true);
    map.settle(0);
    expect([map.place, map.isStuck, map.isSettled]).toEqual([0, false, true]);
  }
});

it("comes to any place of a list that is higher than browsers draw, and to both ends", () => {
  const map = mapOf(36_000_000);
  for (const place of [0, 17_345_678, 36_000_000 - 800]) {
    const top = map.settle(place);
    expect(map.place).toBeCloseTo(place, 0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(map.height - 800);
  }
  expect(map.isStuck).toBe(false);
});

it("scrolls pixel by pixel in such a list, and says when the element has come to an end before the list", () => {
  const map = mapOf(36_000_000);
  const top = map.settle(18_000_000);
  map.follow(top + 333, 800);
  expect(map.place).toBe(18_000_333);
  map.follow(0, 800);
  expect(map.isStuck).toBe(true);
  const place = map.place;
  map.settle();
  expect(map.place).toBeCloseTo(place, 0);
  expect(map.isStuck).toBe(false);
});
