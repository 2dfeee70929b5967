import { bearerIs } from "@/lib/auth/bearer-is";
import { env } from "@/lib/env";
import { apiRoute } from "@/lib/http/api-route";
import { metricsText } from "@/lib/services/metrics/registry";

export const dynamic = "force-dynamic";

const forAdministrators = apiRoute(answer, "administrator");

/** Metrics for Prometheus: to administrators, and to whoever bears the environment's token for them. */
export async function GET(
  request: Request,
  context: { params: Promise<Record<string, never>> },
): Promise<Response> {
  const token = env().STUDIO_METRICS_TOKEN;
  const bearsToken = token !== undefined && bearerIs(request.headers, token);
  return bearsToken ? answer() : forAdministrators(request, context);
}

async function answer(): Promise<Response> {
  const { type, text } = await metricsText();
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}
