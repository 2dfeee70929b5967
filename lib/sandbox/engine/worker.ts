import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { OPERATIONS } from "../operations/operations";
import type { Made, Order, Outcome, Report } from "./work";

const tasks: Order[] = [];
const previews: Order[] = [];
let busy = false;

/**
 * The process that computes results, so that the web server's event loop stays free. It takes orders one after
 * another over the IPC channel and ends when the channel closes, however its parent ended. Somebody's task goes
 * before a catalogue's pictures, of which a first look asks for dozens at once.
 */
process.on("disconnect", () => process.exit(0));
process.on("message", (order: Order) => {
  ("catalogWork" in order ? previews : tasks).push(order);
  if (!busy) void work();
});

async function work(): Promise<void> {
  busy = true;
  for (let order = next(); order; order = next()) process.send?.(await carryOut(order));
  busy = false;
}

function next(): Order | undefined {
  return tasks.shift() ?? previews.shift();
}

async function carryOut(order: Order): Promise<Report> {
  try {
    const { files, text } = await compute(order);
    await mkdir(order.outDir, { recursive: true });
    const names = await Promise.all(files.map((file) => save(file, order.outDir)));
    return { id: order.id, ok: true, files: names, text };
  } catch (error) {
    return { id: order.id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function compute(order: Order): Promise<Outcome> {
  if ("catalogWork" in order) {
    const { catalog, id } = order.catalogWork;
    const draw =
      catalog === "lingtu"
        ? (await import("../drawing/catalog-picture")).drawCatalogPicture
        : (await import("../zhiqite/catalog/draw-cover")).drawCover;
    return { files: [await draw(id)] };
  }
  const load = OPERATIONS[order.work.endpoint];
  if (!load) throw new Error(`no operation for ${order.work.endpoint}`);
  const operation = await load();
  return operation(order.work);
}

async function save({ bytes, format }: Made, outDir: string): Promise<{ name: string; format: string }> {
  const name = `${randomBytes(16).toString("hex")}.${format}`;
  await writeFile(join(outDir, `${name}.tmp`), bytes);
  await rename(join(outDir, `${name}.tmp`), join(outDir, name));
  return { name, format };
}
