/** Where a request came from, as far as it says. */
export interface RequestOrigin {
  ip: string | null;
  userAgent: string | null;
}

const LONGEST_AGENT = 400;

/** The address and program of a request. */
export function requestOrigin(headers: Headers): RequestOrigin {
  // The nearest hop wrote the last entry; earlier ones may be the client's own invention.
  const ip = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 60);
  const userAgent = headers.get("user-agent")?.slice(0, LONGEST_AGENT);
  return { ip: ip || null, userAgent: userAgent || null };
}
