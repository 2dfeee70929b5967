import { isRandomSeed } from "@/lib/diffusion/seeds";
import type { Run } from "./sitting";

/** The seed of an engine's latest result: what the vendor said of it, else what the run was given. */
export function lastSeed(runs: readonly Run[], capability: string): string | undefined {
  for (const { job } of runs) {
    if (job?.capability !== capability || job.status !== "succeeded") continue;
    const told = job.outputs.find(({ seed }) => seed !== undefined)?.seed;
    if (told !== undefined) return told;
    if (!isRandomSeed(job.input.seed)) return String(job.input.seed);
  }
  return undefined;
}
