import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { RESULT_LIFETIME_MS, type SandboxContext } from "../context";
import { Engine } from "../engine/engine";
import { Faults, type VendorFaults } from "../faults/faults";
import { adoptOldFolders } from "./adopt-old-folders";
import { JsonFolder } from "./json-folder";
import { Ledger } from "./ledger";
import { Nonces } from "./nonces";
import { SETTINGS, type Settings } from "./settings";
import type { Task } from "./task";

/** One vendor: what it remembers on disk, and the faults and nonces of this process. */
export interface Sandbox {
  vendor: VendorId;
  /** The vendor's own folder. */
  folder: string;
  /** Result files of all vendors, served as `/sandbox/files/<name>`. */
  filesFolder: string;
  /** By the vendor's task id. */
  tasks: JsonFolder<Task>;
  ledger: Ledger;
  faults: VendorFaults;
  nonces: Nonces;
  settings: Settings;
  engine: Engine;
  /** Task ids being computed right now. */
  computing: Map<string, Promise<void>>;
  /** Whether what an earlier process left unfinished was taken up again, for vendors that act without being asked. */
  awake: boolean;
  /** Aborted when the vendor is let go of: nothing may be written any more. */
  closed: AbortSignal;
}

/** All vendors of one data folder. */
export interface House {
  folder: string;
  filesFolder: string;
  /** The pictures of catalogues, drawn once. */
  catalogFolder: string;
  /** Those being drawn right now, by file name. */
  drawing: Map<string, Promise<Buffer<ArrayBuffer>>>;
  engine: Engine;
  faults: Faults;
  vendors: ReadonlyMap<VendorId, Sandbox>;
  close(): void;
}

interface Registry {
  engine: Engine;
  houses: Map<string, House>;
}

/** Bundlers load a module more than once in a process; a vendor must not be there twice. */
const holder: typeof globalThis & { easelSandbox?: Registry } = globalThis;

/** The vendors that live in this data folder, opened on first use. */
export function houseOf({ dataDir }: Pick<SandboxContext, "dataDir">): House {
  const registry = (holder.easelSandbox ??= { engine: new Engine(), houses: new Map() });
  const known = registry.houses.get(dataDir);
  if (known) return known;
  const opened = open(join(dataDir, "sandbox"), registry.engine);
  registry.houses.set(dataDir, opened);
  return opened;
}

/** One of them. */
export function sandboxOf(context: Pick<SandboxContext, "dataDir">, vendor: VendorId): Sandbox {
  const sandbox = houseOf(context).vendors.get(vendor);
  if (!sandbox) throw new Error(`no sandbox of ${vendor}`);
  return sandbox;
}

/** Lets go of what is in memory, as a killed process does; the next use reads the disk again. */
export function forgetSandbox(dataDir: string): void {
  holder.easelSandbox?.houses.get(dataDir)?.close();
  holder.easelSandbox?.houses.delete(dataDir);
}

function open(folder: string, engine: Engine): House {
  adoptOldFolders(folder);
  const filesFolder = join(folder, "files");
  mkdirSync(filesFolder, { recursive: true });
  const longest = Math.max(...Object.values(RESULT_LIFETIME_MS));
  for (const name of readdirSync(filesFolder)) {
    const path = join(filesFolder, name);
    if (Date.now() - statSync(path).mtimeMs > longest) rmSync(path);
  }
  const faults = new Faults();
  const closing = new AbortController();
  const move = (vendor: VendorId): Sandbox => ({
    vendor,
    folder: join(folder, vendor),
    filesFolder,
    tasks: new JsonFolder<Task>(join(folder, vendor, "tasks"), ({ jobId }) => jobId),
    ledger: new Ledger(vendor, join(folder, vendor)),
    faults: faults.of(vendor),
    nonces: new Nonces(),
    settings: { ...SETTINGS },
    engine,
    computing: new Map(),
    awake: false,
    closed: closing.signal,
  });
  return {
    folder,
    filesFolder,
    catalogFolder: join(folder, "catalog"),
    drawing: new Map(),
    engine,
    faults,
    vendors: new Map(VENDOR_IDS.map((vendor) => [vendor, move(vendor)])),
    close: () => closing.abort(),
  };
}
