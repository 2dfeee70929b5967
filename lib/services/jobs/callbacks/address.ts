import { env } from "../../../env";
import { newToken } from "../../pictures/grants";
import type { JobRow } from "../job-row";

/** Where a vendor calls back for one job, and the unguessable part of it, which the row keeps. */
export interface CallbackAddress {
  token: string;
  url: string;
}

/** A job's address; the same whenever it is asked for once the row has its token. */
export function callbackAddress({
  provider,
  callbackToken,
}: Pick<JobRow, "provider" | "callbackToken">): CallbackAddress {
  const token = callbackToken ?? newToken();
  return { token, url: `${env().STUDIO_URL}/api/callbacks/${provider}/${token}` };
}
