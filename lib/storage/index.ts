import { dataDir } from "../data-dir";
import { env, type Env } from "../env";
import type { Storage } from "./contract";
import { createLocalStorage } from "./local";
import { onDemand } from "./on-demand";

let held: Storage | undefined;

/** The process's storage: the bucket the environment names, else files in the data folder. */
export function storage(): Storage {
  return (held ??= fromEnvironment(env()));
}

function fromEnvironment(variables: Env): Storage {
  if (!variables.S3_BUCKET) return createLocalStorage({ root: dataDir("files"), tempDir: dataDir("tmp") });
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = variables;
  const options = {
    bucket: variables.S3_BUCKET,
    endpoint: variables.S3_ENDPOINT,
    region: variables.S3_REGION ?? "us-east-1",
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  };
  return onDemand(async () => (await import("./s3")).createS3Storage(options));
}
