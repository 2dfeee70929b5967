-- AlterTable
ALTER TABLE "share_link" ADD COLUMN     "download" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "wish" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_createdAt_idx" ON "export"("createdAt");

-- CreateIndex
CREATE INDEX "asset_storageKey_idx" ON "asset"("storageKey");

-- CreateIndex
CREATE INDEX "asset_previewKey_idx" ON "asset"("previewKey");

-- CreateIndex
CREATE INDEX "public_grant_storageKey_idx" ON "public_grant"("storageKey");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
