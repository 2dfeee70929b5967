import { spawn } from "node:child_process";

/** What a stage of the test run counted. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed, or passed only at a second try: a line each. */
  notes?: readonly string[];
}

/** One step of `npm test`; it never throws for a failing check. */
export interface Stage {
  name: string;
  run(): Promise<Counts>;
}

export interface Ended {
  code: number;
  output: string;
}

/** Runs a Node program to its end and returns all it printed. */
export function runNode(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk));
    child.once("error", fail);
    child.once("exit", (code) => done({ code: code ?? 1, output }));
  });
}

/** A check that is one pass or one failure; a failing one prints its words. */
export function check(name: string, args: string[], env?: Record<string, string>): Stage {
  return {
    name,
    async run() {
      const { code, output } = await runNode(args, env);
      if (code === 0) return { passed: 1, failed: 0 };
      console.log(output);
      return { passed: 0, failed: 1 };
    },
  };
}
