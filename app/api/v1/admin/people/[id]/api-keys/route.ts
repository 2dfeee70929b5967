import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";

/** A person's keys that still work. */
export const GET = apiRoute<{ id: string }>(
  async ({ params }) => json({ items: await listApiKeys(params.id) }),
  "administrator",
);
