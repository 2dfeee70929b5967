"use server";

import { getLocale } from "next-intl/server";
import { requireUser } from "@/lib/auth/require-user";
import { describeCapability, type FormField } from "@/lib/capabilities/describe";
import { describeInput, type InputRow } from "@/lib/capabilities/describe-input";
import { findCapability } from "@/lib/capabilities/registry";
import { capabilityMessages } from "@/lib/i18n/capability-messages";
import { getJob } from "@/lib/services/jobs/get";

/** What a job was given, in words, and which engine ran it. */
export interface JobDetails {
  engine: string;
  vendor: string;
  rows: InputRow[];
  /** What each field is called, by its path without positions in lists. */
  labels: Record<string, string>;
  /** The name the run is found by at the vendor, where it leaves one there. */
  mark: string | null;
}

/** The inputs of one of the person's jobs in the reader's language; null when there is no such job. */
export async function jobDetails(jobId: string): Promise<JobDetails | null> {
  const person = await requireUser();
  const locale = await getLocale();
  const job = await getJob(person.id, String(jobId), locale);
  const capability = job && findCapability(job.capability);
  if (!job || !capability) return null;
  const words = capabilityMessages(locale, capability.provider);
  const form = describeCapability(capability, words);
  return {
    engine: form.title,
    vendor: typeof words.name === "string" ? words.name : capability.provider,
    rows: describeInput(form, job.input),
    labels: labelsOf(form.fields),
    mark: capability.mark?.(capability.schema.parse(job.input), job.id) ?? null,
  };
}

function labelsOf(fields: readonly FormField[]): Record<string, string> {
  return Object.assign(
    {},
    ...fields.map((field) => ({ [field.path]: field.label, ...labelsOf(field.fields ?? []) })),
  );
}
