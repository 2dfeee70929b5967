const NO_STORE = { "Cache-Control": "no-store" };

/** A JSON answer nobody may keep. */
export function json(body: unknown, status: 200 | 201 | 202 | 503 = 200): Response {
  return Response.json(body, { status, headers: NO_STORE });
}

/** The answer of a deletion. */
export function noContent(): Response {
  return new Response(null, { status: 204, headers: NO_STORE });
}
