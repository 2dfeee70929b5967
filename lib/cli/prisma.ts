import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Runs the Prisma command line for the commands that need no database. They insist on finding a schema engine
 * they never execute; where it cannot be downloaded, any executable satisfies them.
 */
const PURE_COMMANDS = ["generate", "validate", "format"];

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
if (!PURE_COMMANDS.includes(args[0] ?? "")) {
  console.error(`usage: prisma.ts ${PURE_COMMANDS.join("|")}`);
  process.exit(2);
}

const commandLine = join(dirname(require.resolve("prisma/package.json")), "build/index.js");
const engines = dirname(require.resolve("@prisma/engines/package.json", { paths: [dirname(commandLine)] }));
const hasEngine = readdirSync(engines).some(
  (file) => file.startsWith("schema-engine-") && existsSync(join(engines, file)),
);
const { status } = spawnSync(process.execPath, [commandLine, ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...(hasEngine ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
  },
});
process.exit(status ?? 1);
