import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { testPublicAddress } from "@/lib/services/providers/connection/test-public-address";

/** Fetches a file through the studio's own public address. */
export const POST = apiRoute(async ({ locale }) => json(await testPublicAddress(locale)), "administrator");
