import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extendTailwindMerge } from "tailwind-merge";
import { expect, it } from "vitest";
import { cn } from "./cn";

const whole = extendTailwindMerge({
  cacheSize: 0,
  extend: { classGroups: { shadow: [{ shadow: ["float"] }] } },
});

/** Every utility written in the source, without what it is for (`hover:`, `max-md:`). */
function utilities(): string[] {
  const found = new Set<string>();
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  for (const file of files.filter((name) => name.endsWith(".tsx"))) {
    for (const [, text = ""] of readFileSync(file, "utf8").matchAll(/["`]([^"`\n]*)["`]/g)) {
      for (const word of text.split(/\s+/)) {
        const utility = word.replace(/^(?:(?:[a-z*-]+(?:\[[^\]]*\])?(?:\/[a-z]+)?|\[[^\]]*\]):)+/, "");
        if (/^-?[a-z][a-z0-9]*(-[a-z0-9]|-\[|-\(|$)/.test(utility)) found.add(utility);
      }
    }
  }
  return [...found].filter((utility) => whole(`${utility} ${utility}`) === utility);
}

/** A few utilities of each kind that the library knows. */
function kinds(all: readonly string[]): string[] {
  const chosen = new Map<string, string[]>();
  for (const utility of all) {
    const fellows = [...chosen.values()].find(
      ([first = ""]) => whole(`${first} ${utility}`) === utility && whole(`${utility} ${first}`) === first,
    );
    if (!fellows) chosen.set(utility, [utility]);
    else if (fellows.length < 3) fellows.push(utility);
  }
  return [...chosen.values()].flat();
}

it("decides between any two utilities in the source as the library's whole table does", () => {
  const all = utilities();
  expect(all.length).toBeGreaterThan(400);
  const chosen = kinds(all);
  const differing: string[] = [];
  for (const one of all) {
    for (const other of chosen) {
      for (const pair of [`${one} ${other}`, `${other} ${one}`]) {
        if (one !== other && cn(pair) !== whole(pair)) differing.push(`${pair} → ${cn(pair)}`);
      }
    }
  }
  expect(differing).toEqual([]);
});

it("keeps what is for another state or width apart, and what it does not know", () => {
  expect(cn("h-8 hover:h-9", "h-10")).toBe("hover:h-9 h-10");
  expect(cn("own-class", false, "own-class")).toBe("own-class own-class");
});
