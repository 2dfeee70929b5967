import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * Compares `prisma/migrations` with `prisma/schema.prisma` on an in-memory database: no server and no native
 * engine. `check` fails when they differ, `draft <name>` writes the missing migration.
 */
const SCHEMA = "prisma/schema.prisma";
const MIGRATIONS = "prisma/migrations";
const LOCK = join(MIGRATIONS, "migration_lock.toml");

const [, , command = "check", name = "migration"] = process.argv;
mkdirSync(MIGRATIONS, { recursive: true });
if (!existsSync(LOCK)) writeFileSync(LOCK, 'provider = "postgresql"\n');

const require = createRequire(import.meta.url);
const packageFolder = dirname(require.resolve("@prisma/schema-engine-wasm"));
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (message: string) => console.error(`schema engine: ${message}`),
  },
});
const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg" as string);
const { instance } = await WebAssembly.instantiate(
  readFileSync(join(packageFolder, "schema_engine_bg.wasm")),
  { "./schema_engine_bg.js": bindings },
);
bindings.__wbg_set_wasm(instance.exports);
(instance.exports.__wbindgen_start as () => void)();

const connect = async () => new PrismaPGlite(await PGlite.create()).connect();
const schemaFile = { path: SCHEMA, content: readFileSync(SCHEMA, "utf8") };
const engine = await bindings.SchemaEngine.new(
  { datamodels: [[schemaFile.path, schemaFile.content]] },
  () => undefined,
  bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "pglite",
    connect,
    connectToShadowDb: connect,
  }),
);
const folders = readdirSync(MIGRATIONS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const difference = await engine.diff({
  from: {
    tag: "migrations",
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: readFileSync(LOCK, "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: folders.map((folder) => ({
      path: folder,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(MIGRATIONS, folder, "migration.sql"), "utf8") },
      },
    })),
  },
  to: { tag: "schemaDatamodel", files: [schemaFile] },
  script: true,
  exitCode: true,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
});

if (difference.exitCode !== 2) {
  console.log("migrations match the schema");
} else if (command === "draft") {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(MIGRATIONS, `${stamp}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), difference.stdout);
  console.log(`wrote ${folder}`);
} else {
  console.error(`the schema has changes without a migration:\n${difference.stdout}`);
  process.exitCode = 1;
}
process.exit();
