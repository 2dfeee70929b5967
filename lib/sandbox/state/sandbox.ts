import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { RESULT_LIFETIME_MS, type SandboxContext } from "../context";
import { Engine } from "../engine/engine";
import { Faults } from "../faults/faults";
import { Salts } from "../lingtu/authorise";
import { JsonFolder } from "./json-folder";
import { Ledger } from "./ledger";
import { SETTINGS, type Settings } from "./settings";
import type { Task } from "./task";

/** One vendor: what it remembers on disk, and the faults and salts of this process. */
export interface Sandbox {
  folder: string;
  filesFolder: string;
  tasks: JsonFolder<Task>;
  ledger: Ledger;
  faults: Faults;
  salts: Salts;
  settings: Settings;
  engine: Engine;
  /** Job ids being computed right now. */
  computing: Map<string, Promise<void>>;
}

interface Registry {
  engine: Engine;
  sandboxes: Map<string, Sandbox>;
}

/** Bundlers load a module more than once in a process; the vendor must not be there twice. */
const holder: typeof globalThis & { easelSandbox?: Registry } = globalThis;

/** The vendor that lives in this data folder, opened on first use. */
export function sandboxOf({ dataDir }: Pick<SandboxContext, "dataDir">): Sandbox {
  const registry = (holder.easelSandbox ??= { engine: new Engine(), sandboxes: new Map() });
  const known = registry.sandboxes.get(dataDir);
  if (known) return known;
  const opened = open(join(dataDir, "sandbox"), registry.engine);
  registry.sandboxes.set(dataDir, opened);
  return opened;
}

/** Lets go of what is in memory, as a killed process does; the next use reads the disk again. */
export function forgetSandbox(dataDir: string): void {
  holder.easelSandbox?.sandboxes.delete(dataDir);
}

function open(folder: string, engine: Engine): Sandbox {
  const filesFolder = join(folder, "files");
  mkdirSync(filesFolder, { recursive: true });
  for (const name of readdirSync(filesFolder)) {
    const path = join(filesFolder, name);
    if (Date.now() - statSync(path).mtimeMs > RESULT_LIFETIME_MS) rmSync(path);
  }
  return {
    folder,
    filesFolder,
    tasks: new JsonFolder<Task>(join(folder, "tasks")),
    ledger: new Ledger(folder),
    faults: new Faults(),
    salts: new Salts(),
    settings: { ...SETTINGS },
    engine,
    computing: new Map(),
  };
}
