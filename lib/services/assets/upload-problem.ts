import { problemOf } from "../../http/problem";
import type { Locale } from "../../i18n/locales";
import { translator } from "../../i18n/translator";
import type { UploadProblem } from "./contract";

/** Why a picture was not taken, as the problem document of its status: 415, 413, 422 or 507. */
export function uploadProblem(problem: UploadProblem, locale: Locale): Response {
  const words = translator(locale, "errors.upload");
  switch (problem.kind) {
    case "unsupported": {
      const isHeic = problem.format === "heic" || problem.format === "heif";
      return problemOf("unsupported_type", locale, { detail: words(isHeic ? "heic" : "unsupported") });
    }
    case "lying": {
      const { declared, format } = problem;
      return problemOf("unsupported_type", locale, { detail: words("lying", { declared, format }) });
    }
    case "too_large": {
      const megas = Math.floor(problem.maximum / (1024 * 1024));
      return problemOf("too_large", locale, { detail: words(problem.limit, { limit: megas }) });
    }
    case "storage_limit":
      return problemOf("storage_limit", locale);
    case "undecodable":
      return problemOf("undecodable", locale, { detail: words("undecodable") });
  }
}
