-- CreateEnum
CREATE TYPE "PriceUnit" AS ENUM ('run', 'result', 'megapixel', 'second', 'query');

-- CreateEnum
CREATE TYPE "UsageState" AS ENUM ('reserved', 'settled', 'released');

-- CreateEnum
CREATE TYPE "BudgetScope" AS ENUM ('studio', 'each', 'person', 'group');

-- CreateEnum
CREATE TYPE "BudgetPeriodKind" AS ENUM ('day', 'month');

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "expected" JSONB,
ADD COLUMN     "used" JSONB;

-- CreateTable
CREATE TABLE "price" (
    "id" UUID NOT NULL,
    "capability" TEXT NOT NULL,
    "unit" "PriceUnit" NOT NULL,
    "micros" BIGINT,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage_entry" (
    "jobId" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "state" "UsageState" NOT NULL,
    "outcome" "JobStatus",
    "expected" JSONB,
    "used" JSONB,
    "prices" JSONB,
    "reservedMicros" BIGINT,
    "micros" BIGINT,
    "periods" UUID[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "usage_entry_pkey" PRIMARY KEY ("jobId")
);

-- CreateTable
CREATE TABLE "budget" (
    "id" UUID NOT NULL,
    "scope" "BudgetScope" NOT NULL,
    "userId" TEXT,
    "groupId" UUID,
    "period" "BudgetPeriodKind" NOT NULL,
    "limitMicros" BIGINT NOT NULL,
    "warnPercent" INTEGER NOT NULL DEFAULT 80,
    "stops" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT,

    CONSTRAINT "budget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "budget_period" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "budgetId" UUID NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "micros" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "budget_period_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "price_capability_unit_validFrom_key" ON "price"("capability", "unit", "validFrom");

-- CreateIndex
CREATE INDEX "usage_entry_createdAt_jobId_idx" ON "usage_entry"("createdAt", "jobId");

-- CreateIndex
CREATE INDEX "usage_entry_ownerId_createdAt_idx" ON "usage_entry"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "usage_entry_endedAt_idx" ON "usage_entry"("endedAt");

-- CreateIndex
CREATE INDEX "budget_userId_idx" ON "budget"("userId");

-- CreateIndex
CREATE INDEX "budget_groupId_idx" ON "budget"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "budget_period_budgetId_subject_startsAt_key" ON "budget_period"("budgetId", "subject", "startsAt");

-- AddForeignKey
ALTER TABLE "budget" ADD CONSTRAINT "budget_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget" ADD CONSTRAINT "budget_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "person_group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_period" ADD CONSTRAINT "budget_period_budgetId_fkey" FOREIGN KEY ("budgetId") REFERENCES "budget"("id") ON DELETE CASCADE ON UPDATE CASCADE;
