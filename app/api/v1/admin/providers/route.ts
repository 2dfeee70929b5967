import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { listProviders } from "@/lib/services/providers/list-providers";

/** Every provider with where its settings come from. */
export const GET = apiRoute(async () => json({ items: await listProviders() }), "administrator");
