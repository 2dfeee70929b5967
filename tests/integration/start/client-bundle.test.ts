import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Words that stand in server code only: names of secrets, and the marks of modules that hold them. */
const SERVER_WORDS = [
  "STUDIO_SECRET",
  "DATABASE_URL",
  "LINGTU_SECRET",
  "S3_SECRET_ACCESS_KEY",
  "sandbox-secret",
  "aes-256-gcm",
  "PrismaClient",
  "_prisma_migrations",
];

describe("the built client", () => {
  const scripts = readdirSync(".next/static", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(".next/static", file), "utf8"));

  it("has scripts to look at", () => {
    expect(scripts.length).toBeGreaterThan(5);
  });

  it.each(SERVER_WORDS)("does not contain %s", (word) => {
    expect(scripts.filter((script) => script.includes(word))).toHaveLength(0);
  });
});
