import { json } from "@/lib/http/answer";
import { apiRoute } from "@/lib/http/api-route";
import { problemOf } from "@/lib/http/problem";
import { keepCopy } from "@/lib/services/assets/keep-copy";
import { uploadProblem } from "@/lib/services/assets/upload-problem";
import { diskIsFull } from "@/lib/services/jobs/disk";

export const dynamic = "force-dynamic";

/** Takes a shared picture into the caller's own. */
export const POST = apiRoute<{ id: string }>(async ({ caller, params, locale }) => {
  if (await diskIsFull()) return problemOf("disk_full", locale);
  const kept = await keepCopy(caller.userId, params.id);
  if (!kept) return problemOf("not_found", locale);
  return kept.ok ? json(kept.asset, 201) : uploadProblem(kept.problem, locale);
});
