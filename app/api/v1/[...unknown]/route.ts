import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";

const notFound = apiRoute(async ({ locale }) => problemOf("not_found", locale));

/** Addresses the API does not have answer like its other problems. */
export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
