import { spawn, type ChildProcess } from "node:child_process";
import { logger } from "../../logger";

/** A part of the studio in a process of its own, started again when it dies. */
export interface Part {
  pid(): number | undefined;
  /** Asks it to end and insists after `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 10_000;
const HEALTHY_AFTER_MS = 30_000;

/** Starts `node <args>` and keeps it running; `changed` is told whenever its process is another one. */
export function keepRunning(name: string, args: string[], env: NodeJS.ProcessEnv, changed: () => void): Part {
  let child: ChildProcess | undefined;
  let stopping = false;
  let pauseMs = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  function launch(): void {
    const began = Date.now();
    child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.once("exit", (code, signal) => {
      if (stopping) return;
      if (Date.now() - began > HEALTHY_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      logger.error(
        { part: name, code, signal, againInMs: pauseMs },
        "a part of the studio ended; starting it again",
      );
      timer = setTimeout(launch, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
    changed();
  }
  launch();

  return {
    pid: () => child?.pid,
    async stop(patienceMs) {
      stopping = true;
      clearTimeout(timer);
      const running = child;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((done) => running.once("exit", done));
      running.kill("SIGTERM");
      const insist = setTimeout(() => running.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(insist);
    },
  };
}
