import { json } from "@/lib/http/answer";
import { checkHealth } from "@/lib/services/health/check-health";

export const dynamic = "force-dynamic";

/** How the studio is; needs no key. 503 when it cannot serve. */
export async function GET(): Promise<Response> {
  const health = await checkHealth();
  return json(health, health.status === "failed" ? 503 : 200);
}
