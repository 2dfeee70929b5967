import { existsSync } from "node:fs";
import { EnvError, parseEnv, type Env } from "../env";
import { StartFailure } from "./failure";

/** Reads `.env` and the process's variables; a wrong one becomes a StartFailure that names it. */
export function loadEnvironment(): Env {
  if (existsSync(".env")) process.loadEnvFile(".env");
  try {
    return parseEnv(process.env);
  } catch (error) {
    if (error instanceof EnvError) throw new StartFailure(error.message, { cause: error });
    throw error;
  }
}
