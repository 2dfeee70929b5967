/** Looking at a job is written at most this often. */
export const LOOK_WRITTEN_EVERY_SECONDS = 2;
/** How long a look counts: ten seconds, and what the one that was not written may be younger. */
export const LOOK_LASTS_SECONDS = 10 + LOOK_WRITTEN_EVERY_SECONDS;
/** An open event stream says so this often, and is believed for a while longer. */
export const STREAM_RENEWED_EVERY_MS = 4_000;
export const STREAM_LASTS_SECONDS = 10;
