import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Everything a build is made from. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
];
const STAMP = ".build/stamp";

/** A digest of all sources; tests and generated files do not count. */
export function sourceDigest(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Whether a finished build of these very sources is there. */
export function isBuilt(digest: string): boolean {
  return existsSync(STAMP) && existsSync(".next/BUILD_ID") && readFileSync(STAMP, "utf8") === digest;
}

export function markBuilt(digest: string): void {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, digest);
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!/\/|^(app|components|lib|prisma|public)$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.parentPath.includes("generated") && !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
