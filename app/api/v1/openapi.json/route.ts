import { json } from "@/lib/http/answer";
import { openApiDocument } from "@/lib/openapi/document";

/** The description of this API; it holds nothing secret, so no key is asked for. */
export async function GET(): Promise<Response> {
  return json(openApiDocument());
}
