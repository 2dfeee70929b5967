import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const text = readFileSync("docs/security.md", "utf8");
const named = [...new Set(text.match(/[\w./-]+\.(?:test|spec)\.tsx?/g))];
const linesUnder = (heading: string) =>
  (text.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "));

it("names tests that are there", () => {
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it("names a test for every attack, and for every line that is said to be met", () => {
  const attacks = linesUnder("The attack list").slice(2);
  const met = linesUnder("OWASP ASVS 5.0, level 2").filter((line) => line.split("|")[2]?.trim() === "met");
  expect(Math.min(attacks.length, met.length)).toBeGreaterThan(25);
  expect([...attacks, ...met].filter((line) => !/\.test\.ts/.test(line))).toEqual([]);
});
