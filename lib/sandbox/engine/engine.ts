import { spawn, type ChildProcess } from "node:child_process";
import { childSource } from "../../imaging/child-source";
import type { CatalogWork, Order, Report, Work } from "./work";

const ENTRY = "lib/sandbox/engine/worker.ts";
const IDLE_MS = 120_000;

type Done = Extract<Report, { ok: true }>;

interface Pending {
  resolve(report: Done): void;
  reject(error: Error): void;
}

/** The computing process ended before it reported; the order may be given again. */
export class EngineLost extends Error {}

/** An order without the number the engine gives it. */
type Request = { outDir: string } & ({ work: Work } | { catalogWork: CatalogWork });

/**
 * Computes in one child process, started with the first order and stopped after two idle minutes. One engine serves
 * all sandboxes of a process. It never keeps the process alive by itself.
 */
export class Engine {
  private child: ChildProcess | undefined;
  private nextId = 1;
  private idle: NodeJS.Timeout | undefined;
  private readonly open = new Map<number, Pending>();

  /** Carries an order out; rejects with the operation's words when it failed, with EngineLost when nobody knows. */
  run(request: Request): Promise<Done> {
    const id = this.nextId;
    this.nextId += 1;
    clearTimeout(this.idle);
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.child ??= this.start();
      const order: Order = { ...request, id };
      this.child.send(order);
    });
  }

  /** Ends the child; open orders are rejected. */
  stop(): void {
    this.child?.kill("SIGKILL");
  }

  private start(): ChildProcess {
    const { args, cwd } = childSource(ENTRY);
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      serialization: "advanced",
    });
    child.on("message", (report: Report) => this.settle(report));
    child.on("error", () => this.lose(child));
    child.on("exit", () => this.lose(child));
    child.unref();
    child.channel?.unref();
    return child;
  }

  private settle(report: Report): void {
    const pending = this.open.get(report.id);
    this.open.delete(report.id);
    if (report.ok) pending?.resolve(report);
    else pending?.reject(new Error(report.message));
    if (this.open.size === 0) this.idle = setTimeout(() => this.stop(), IDLE_MS).unref();
  }

  private lose(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    const lost = [...this.open.values()];
    this.open.clear();
    for (const { reject } of lost) reject(new EngineLost("the sandbox's computing process ended"));
  }
}
