-- AlterTable
ALTER TABLE "catalog_entry" ADD COLUMN     "placeholder" TEXT,
ADD COLUMN     "searchGrams" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "token" TEXT;

-- AlterTable
ALTER TABLE "catalog_refresh" ADD COLUMN     "completedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "catalog_entry_provider_kind_token_idx" ON "catalog_entry"("provider", "kind", "token");

-- CreateIndex: a list of thousands fills a pending list, which the planner then fears more than a scan.
CREATE INDEX "catalog_entry_searchGrams_idx" ON "catalog_entry" USING GIN ("searchGrams") WITH (fastupdate = off);

-- What entries are found by comes with the next reading of their list.
UPDATE "catalog_entry" SET "pictureUrls" = ARRAY["pictureUrl"] WHERE "pictureUrl" IS NOT NULL AND cardinality("pictureUrls") = 0;
UPDATE "catalog_entry" SET "token" = "vendorId";
DELETE FROM "catalog_refresh";
