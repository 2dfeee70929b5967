-- CreateIndex
CREATE INDEX "job_retryOfId_idx" ON "job"("retryOfId");
