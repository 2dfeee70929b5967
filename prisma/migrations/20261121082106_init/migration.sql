-- CreateEnum
CREATE TYPE "Role" AS ENUM ('administrator', 'designer');

-- CreateEnum
CREATE TYPE "AssetKind" AS ENUM ('image', 'video', 'vector', 'document', 'text');

-- CreateEnum
CREATE TYPE "AssetSource" AS ENUM ('upload', 'output');

-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('queued', 'submitting', 'waiting', 'running', 'collecting', 'succeeded', 'failed', 'cancelled', 'uncertain');

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'designer',
    "disabledAt" TIMESTAMPTZ(3),
    "mustChangePassword" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "source" "AssetSource" NOT NULL,
    "kind" "AssetKind" NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadSha256" TEXT,
    "storageKey" TEXT NOT NULL,
    "previewKey" TEXT,
    "name" TEXT,
    "placeholder" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "favourite" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "status" "JobStatus" NOT NULL DEFAULT 'queued',
    "progress" DOUBLE PRECISION,
    "input" JSONB NOT NULL,
    "prepared" JSONB,
    "adjustments" JSONB NOT NULL DEFAULT '[]',
    "promptText" TEXT NOT NULL DEFAULT '',
    "vendorTaskId" TEXT,
    "vendorResult" JSONB,
    "error" JSONB,
    "previewKey" TEXT,
    "submits" INTEGER NOT NULL DEFAULT 0,
    "queries" INTEGER NOT NULL DEFAULT 0,
    "stepAttempts" INTEGER NOT NULL DEFAULT 0,
    "stepFailingAt" TIMESTAMPTZ(3),
    "nextStepAt" TIMESTAMPTZ(3),
    "leaseUntil" TIMESTAMPTZ(3),
    "leaseToken" UUID,
    "deadlineAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelAsked" BOOLEAN NOT NULL DEFAULT false,
    "abandonAsked" BOOLEAN NOT NULL DEFAULT false,
    "idempotencyKey" TEXT,
    "inputHash" TEXT NOT NULL,
    "retryOfId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_input" (
    "jobId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "assetId" UUID NOT NULL,

    CONSTRAINT "job_input_pkey" PRIMARY KEY ("jobId","path")
);

-- CreateTable
CREATE TABLE "output" (
    "jobId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "assetId" UUID,
    "kind" "AssetKind" NOT NULL,
    "text" TEXT,
    "withheld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "output_pkey" PRIMARY KEY ("jobId","index")
);

-- CreateTable
CREATE TABLE "public_grant" (
    "token" TEXT NOT NULL,
    "jobId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "public_grant_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "job_event" (
    "id" BIGSERIAL NOT NULL,
    "jobId" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "status" "JobStatus" NOT NULL,
    "progress" DOUBLE PRECISION,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_setting" (
    "provider" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "concurrency" INTEGER,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "secrets" JSONB NOT NULL DEFAULT '{}',
    "disabled" TEXT[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedById" TEXT,

    CONSTRAINT "provider_setting_pkey" PRIMARY KEY ("provider")
);

-- CreateTable
CREATE TABLE "catalog_entry" (
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "pictureKey" TEXT,
    "pictureUrl" TEXT,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalog_entry_pkey" PRIMARY KEY ("provider","kind","vendorId")
);

-- CreateTable
CREATE TABLE "catalog_refresh" (
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "origin" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "entries" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,

    CONSTRAINT "catalog_refresh_pkey" PRIMARY KEY ("provider","kind")
);

-- CreateTable
CREATE TABLE "style_code" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "style_code_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "studio_fact" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "studio_fact_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_sha256_key" ON "api_key"("sha256");

-- CreateIndex
CREATE INDEX "api_key_userId_idx" ON "api_key"("userId");

-- CreateIndex
CREATE INDEX "asset_ownerId_createdAt_id_idx" ON "asset"("ownerId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "asset_ownerId_sha256_idx" ON "asset"("ownerId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "asset_ownerId_uploadSha256_key" ON "asset"("ownerId", "uploadSha256");

-- CreateIndex
CREATE INDEX "job_ownerId_createdAt_id_idx" ON "job"("ownerId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "job_status_nextStepAt_idx" ON "job"("status", "nextStepAt");

-- CreateIndex
CREATE INDEX "job_provider_status_idx" ON "job"("provider", "status");

-- CreateIndex
CREATE UNIQUE INDEX "job_ownerId_idempotencyKey_key" ON "job"("ownerId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "job_input_assetId_idx" ON "job_input"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "output_id_key" ON "output"("id");

-- CreateIndex
CREATE UNIQUE INDEX "output_assetId_key" ON "output"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "public_grant_jobId_path_key" ON "public_grant"("jobId", "path");

-- CreateIndex
CREATE INDEX "job_event_ownerId_id_idx" ON "job_event"("ownerId", "id");

-- CreateIndex
CREATE INDEX "job_event_createdAt_idx" ON "job_event"("createdAt");

-- CreateIndex
CREATE INDEX "catalog_entry_kind_position_vendorId_idx" ON "catalog_entry"("kind", "position", "vendorId");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset" ADD CONSTRAINT "asset_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_input" ADD CONSTRAINT "job_input_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output" ADD CONSTRAINT "output_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "output" ADD CONSTRAINT "output_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_grant" ADD CONSTRAINT "public_grant_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
