import { dataDir } from "../data-dir";
import { env, sandboxIsOn } from "../env";
import type { DownloadedFile, GuardedDownload, GuardedFetch } from "./contract";
import { createGuardedDownload } from "./guarded-download";
import { createGuardedFetch } from "./guarded-fetch";

/** Result files: pictures up to 64 MB, videos up to 512 MB. */
export const RESULT_BYTES = { picture: 64 * 1024 * 1024, video: 512 * 1024 * 1024 } as const;

let fetcher: GuardedFetch | undefined;
let downloader: GuardedDownload | undefined;

/** The process's guarded fetch for vendor clients, made from the environment on first use. */
export function vendorFetch(): GuardedFetch {
  return (fetcher ??= createGuardedFetch(policy()));
}

/**
 * Downloads a vendor's result file into a temporary file within the bounds of its kind. Throws OutgoingError.
 */
export function downloadResult(
  url: string,
  kind: keyof typeof RESULT_BYTES = "picture",
): Promise<DownloadedFile> {
  return download()(url, { maxBytes: RESULT_BYTES[kind] });
}

/** Downloads a catalogue's picture, which nobody waits long for. Throws OutgoingError. */
export function downloadCover(url: string): Promise<DownloadedFile> {
  return download()(url, { maxBytes: RESULT_BYTES.picture, timeoutMs: 60_000, answerTimeoutMs: 10_000 });
}

function download(): GuardedDownload {
  return (downloader ??= createGuardedDownload({ ...policy(), tempDir: dataDir("tmp") }));
}

function policy() {
  const variables = env();
  const own = ["127.0.0.1", "localhost"].map((host) => `http://${host}:${variables.PORT}/sandbox`);
  return { trustedHosts: variables.STUDIO_TRUSTED_HOSTS, ownOrigins: sandboxIsOn(variables) ? own : [] };
}
