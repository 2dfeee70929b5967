"use server";

import * as z from "zod";
import { requireUser } from "@/lib/auth/require-user";
import { jobCost, type JobCost } from "@/lib/services/usage/job-cost";

/** What one of the person's jobs costs; null where no price is known. */
export async function jobCostAction(jobId: string): Promise<JobCost | null> {
  const person = await requireUser();
  const id = z.uuid().safeParse(jobId);
  return id.success ? jobCost(person.id, id.data) : null;
}
