import type { JobFailure } from "../errors/job-error";

/** A vendor's list could not be read; `failure` says why in the vendor's words. Expected; the caller reports it. */
export class CatalogError extends Error {
  constructor(readonly failure: JobFailure) {
    super(`catalogue not read: ${failure.code}`);
    this.name = "CatalogError";
  }
}
