-- AlterTable
ALTER TABLE "catalog_entry" ADD COLUMN     "adult" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "baseModel" TEXT,
ADD COLUMN     "pictureUrls" TEXT[],
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "usable" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "catalog_refresh" ADD COLUMN     "cursor" TEXT,
ADD COLUMN     "total" INTEGER;

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "callback" JSONB,
ADD COLUMN     "callbackToken" TEXT,
ADD COLUMN     "watchedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "catalog_mark" (
    "userId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "favourite" BOOLEAN NOT NULL DEFAULT false,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "catalog_mark_pkey" PRIMARY KEY ("userId","provider","kind","vendorId")
);

-- CreateTable
CREATE TABLE "prompt_snippet" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "negative" BOOLEAN NOT NULL DEFAULT false,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prompt_snippet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preset" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "capability" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "preset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream_watch" (
    "ownerId" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stream_watch_pkey" PRIMARY KEY ("ownerId")
);

-- CreateIndex
CREATE INDEX "prompt_snippet_ownerId_idx" ON "prompt_snippet"("ownerId");

-- CreateIndex
CREATE INDEX "preset_capability_ownerId_idx" ON "preset"("capability", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "job_callbackToken_key" ON "job"("callbackToken");

-- AddForeignKey
ALTER TABLE "catalog_mark" ADD CONSTRAINT "catalog_mark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_snippet" ADD CONSTRAINT "prompt_snippet_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preset" ADD CONSTRAINT "preset_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
