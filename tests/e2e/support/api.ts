import { expect, type Page } from "@playwright/test";
import type { PictureFile } from "./pictures";

interface Job {
  id: string;
  status: string;
  outputs: { id: string }[];
}

/** Brings a picture in over the API, as the page's own person; the same bytes give the same id. */
export async function uploadPicture(page: Page, file: PictureFile): Promise<string> {
  const answer = await page.request.post("/api/v1/assets", { multipart: { file } });
  expect(answer.status()).toBe(201);
  const { id }: { id: string } = await answer.json();
  return id;
}

/** Runs a job over the API and waits for its end. */
export async function runJob(page: Page, capability: string, input: Record<string, unknown>): Promise<Job> {
  const answer = await page.request.post("/api/v1/jobs", { data: { capability, input } });
  expect(answer.status()).toBe(202);
  let job: Job = await answer.json();
  await expect
    .poll(
      async () => {
        job = await (await page.request.get(`/api/v1/jobs/${job.id}`)).json();
        return job.status;
      },
      { timeout: 60_000 },
    )
    .toMatch(/succeeded|failed/);
  return job;
}
