/** Something the person who started the studio can mend; its message is the one line they are shown. */
export class StartFailure extends Error {}

/** Runs a command; a StartFailure ends it with its one line and exit code 1, anything else with its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof StartFailure)) console.error(error);
    else console.error(`easel: ${error.message}`);
    process.exit(1);
  }
}

/** The system's error code (`ENOSPC`, `EADDRINUSE`) of an unknown error, if it has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
