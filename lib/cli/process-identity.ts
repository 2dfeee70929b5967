import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process beyond its number, which the system gives to another one later. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** Identifies a living process; null when there is none with that number. */
export function identify(pid: number): ProcessIdentity | null {
  try {
    if (process.platform !== "linux") {
      const startedAt = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
      return startedAt === "" ? null : { pid, startedAt };
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Field 3 of proc_pid_stat(5) is the state, 22 the start time; a zombie has ended already.
    return fields[0] === "Z" ? null : { pid, startedAt: fields[19] ?? "" };
  } catch {
    return null;
  }
}

/** Whether that very process still lives. */
export function lives(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt;
}
