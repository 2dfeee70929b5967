import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { providerStates } from "@/lib/services/providers/provider-states";

/** Whether each provider's jobs go out now, and if not, why. */
export const GET = apiRoute(async ({ locale }) => json({ items: await providerStates(locale) }));
