-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('read', 'write', 'run', 'admin');

-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "ratePerSecond" INTEGER,
ADD COLUMN     "scopes" "ApiScope"[] DEFAULT ARRAY['read', 'write', 'run', 'admin']::"ApiScope"[];

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_limit" (
    "userId" TEXT NOT NULL,
    "runsPerDay" INTEGER,
    "runsAtOnce" INTEGER,
    "storageBytes" BIGINT,

    CONSTRAINT "person_limit_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "invite" (
    "id" UUID NOT NULL,
    "tokenSha256" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "groupIds" UUID[],
    "email" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "invite_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "two_factor_userId_idx" ON "two_factor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "invite_tokenSha256_key" ON "invite"("tokenSha256");

-- CreateIndex
CREATE INDEX "invite_createdAt_idx" ON "invite"("createdAt");

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_limit" ADD CONSTRAINT "person_limit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Why a person may not start a run now; null when they may. Called under the lock of their limits' row, so that what
-- it counts holds until the transaction ends.
CREATE FUNCTION "run_refusal"(person text, limits "person_limit") RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF limits."runsAtOnce" IS NOT NULL AND limits."runsAtOnce" <= (
    SELECT count(*) FROM "job" WHERE "ownerId" = person
      AND "status" IN ('queued', 'submitting', 'waiting', 'running', 'collecting')
  ) THEN RETURN 'runs_at_once'; END IF;
  IF limits."runsPerDay" IS NOT NULL AND limits."runsPerDay" <= (
    SELECT count(*) FROM "job" WHERE "ownerId" = person AND "createdAt" > now() - interval '24 hours'
      AND NOT ("status" = 'cancelled' AND "submits" = 0)
  ) THEN RETURN 'runs_per_day'; END IF;
  IF limits."storageBytes" IS NOT NULL AND limits."storageBytes" <= (
    SELECT coalesce(sum("bytes"), 0) FROM "asset" WHERE "ownerId" = person
  ) THEN RETURN 'storage'; END IF;
  RETURN NULL;
END $$;

-- Rides on the statement that writes a job, so that limits cost no round trip and people without any next to nothing.
-- A refused row is not written; why stands in a setting of the transaction.
CREATE FUNCTION "job_may_start"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owner record;
  limits "person_limit";
  refusal text;
BEGIN
  SELECT u."role", u."disabledAt", l."userId" AS "limited" INTO owner
    FROM "user" u LEFT JOIN "person_limit" l ON l."userId" = u."id" WHERE u."id" = NEW."ownerId";
  IF owner."role" = 'viewer' OR owner."disabledAt" IS NOT NULL THEN
    refusal := 'role';
  ELSIF owner."limited" IS NOT NULL THEN
    SELECT * INTO limits FROM "person_limit" WHERE "userId" = NEW."ownerId" FOR UPDATE;
    refusal := "run_refusal"(NEW."ownerId", limits);
  END IF;
  IF refusal IS NULL THEN RETURN NEW; END IF;
  PERFORM set_config('easel.run_refusal', refusal, true);
  RETURN NULL;
END $$;
CREATE TRIGGER "job_may_start" BEFORE INSERT ON "job" FOR EACH ROW EXECUTE FUNCTION "job_may_start"();
