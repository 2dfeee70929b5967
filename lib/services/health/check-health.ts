import { logger } from "../../logger";
import { storage } from "../../storage";
import { diskIsFull } from "../jobs/disk";
import { workerLives } from "../jobs/worker-beat";

/** How the studio is. Without database or storage it cannot serve; without a worker jobs only wait. */
export interface Health {
  status: "ok" | "degraded" | "failed";
  database: "ok" | "failed";
  storage: "ok" | "full" | "failed";
  worker: "ok" | "absent";
}

const PATIENCE_MS = 3_000;

/** Asks database, storage and worker, each for at most three seconds. Never throws. */
export async function checkHealth(): Promise<Health> {
  const [worker, stored] = await Promise.all([
    within(workerLives(), "database"),
    within(Promise.all([storage().has("health/probe"), diskIsFull()]), "storage"),
  ]);
  const parts = {
    database: worker === undefined ? "failed" : "ok",
    storage: stored === undefined ? "failed" : stored[1] ? "full" : "ok",
    worker: worker ? "ok" : "absent",
  } as const;
  const cannotServe = parts.database === "failed" || parts.storage === "failed";
  const isWell = parts.storage === "ok" && parts.worker === "ok";
  return { status: cannotServe ? "failed" : isWell ? "ok" : "degraded", ...parts };
}

async function within<T>(asked: Promise<T>, part: string): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    logger.warn({ err: error, part }, "health check failed");
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
