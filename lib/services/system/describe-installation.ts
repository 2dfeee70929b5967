import { dataDir } from "../../data-dir";
import { env, sandboxIsOn } from "../../env";
import packageJson from "../../../package.json";

/** What an administrator wants to know when something is asked about this installation. No secrets. */
export interface Installation {
  version: string;
  address: string;
  dataFolder: string;
  bucket: { name: string; endpoint: string } | null;
  sandbox: boolean;
}

export function describeInstallation(): Installation {
  const variables = env();
  const { S3_BUCKET, S3_ENDPOINT, STUDIO_URL } = variables;
  return {
    version: packageJson.version,
    address: STUDIO_URL,
    dataFolder: dataDir(),
    bucket: S3_BUCKET ? { name: S3_BUCKET, endpoint: S3_ENDPOINT ?? "s3.amazonaws.com" } : null,
    sandbox: sandboxIsOn(variables),
  };
}
