-- CreateEnum
CREATE TYPE "CollectionSharing" AS ENUM ('private', 'read', 'write');

-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "capability" TEXT,
ADD COLUMN     "label" TEXT,
ADD COLUMN     "loras" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "model" TEXT,
ADD COLUMN     "notes" TEXT,
ADD COLUMN     "provider" TEXT,
ADD COLUMN     "rating" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchGrams" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "tool" TEXT;

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "searchGrams" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "output" ADD COLUMN     "purgedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "asset_count" (
    "ownerId" TEXT NOT NULL,
    "slot" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "asset_count_pkey" PRIMARY KEY ("ownerId","slot")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asset_tag" (
    "tagId" UUID NOT NULL,
    "assetId" UUID NOT NULL,

    CONSTRAINT "asset_tag_pkey" PRIMARY KEY ("tagId","assetId")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "coverId" UUID,
    "sharing" "CollectionSharing" NOT NULL DEFAULT 'private',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_item" (
    "collectionId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_item_pkey" PRIMARY KEY ("collectionId","assetId")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_link" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "assetId" UUID,
    "collectionId" UUID,
    "tokenSha256" TEXT NOT NULL,
    "details" BOOLEAN NOT NULL DEFAULT false,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3),
    "opens" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "share_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tag_ownerId_nameKey_key" ON "tag"("ownerId", "nameKey");

-- CreateIndex
CREATE INDEX "asset_tag_assetId_idx" ON "asset_tag"("assetId");

-- CreateIndex
CREATE INDEX "collection_ownerId_idx" ON "collection"("ownerId");

-- CreateIndex
CREATE INDEX "collection_parentId_idx" ON "collection"("parentId");

-- CreateIndex
CREATE INDEX "collection_item_assetId_idx" ON "collection_item"("assetId");

-- CreateIndex
CREATE INDEX "saved_search_ownerId_idx" ON "saved_search"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "share_link_tokenSha256_key" ON "share_link"("tokenSha256");

-- CreateIndex
CREATE INDEX "share_link_ownerId_createdAt_idx" ON "share_link"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "asset_sha256_idx" ON "asset"("sha256");

-- CreateIndex
CREATE INDEX "asset_searchGrams_idx" ON "asset" USING GIN ("searchGrams");

-- CreateIndex
CREATE INDEX "job_searchGrams_idx" ON "job" USING GIN ("searchGrams");

-- AddForeignKey
ALTER TABLE "tag" ADD CONSTRAINT "tag_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_tag" ADD CONSTRAINT "asset_tag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asset_tag" ADD CONSTRAINT "asset_tag_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_coverId_fkey" FOREIGN KEY ("coverId") REFERENCES "asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The pages of a person's gallery and of the trash; the whole-table index stays for owners' lists across both.
CREATE INDEX "asset_shown_idx" ON "asset" ("ownerId", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL;
CREATE INDEX "asset_trash_idx" ON "asset" ("ownerId", "deletedAt" DESC, "id" DESC) WHERE "deletedAt" IS NOT NULL;
CREATE INDEX "asset_favourite_idx" ON "asset" ("ownerId", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL AND "favourite";
CREATE INDEX "job_failed_idx" ON "job" ("ownerId", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL AND "status" IN ('failed', 'uncertain');

-- Counts are kept where rows change, so that no way of writing can forget them. Slots are taken in order, which
-- keeps two statements that touch several of them from waiting for each other.
CREATE FUNCTION "asset_slot"(moment timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
  $$ SELECT date_bin('15 minutes', moment, '2000-01-01 00:00:00+00'::timestamptz) $$;

CREATE FUNCTION "asset_counted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), count(*) FROM changed WHERE "deletedAt" IS NULL GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE FUNCTION "asset_uncounted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), -count(*) FROM changed WHERE "deletedAt" IS NULL GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE FUNCTION "asset_recounted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    VALUES (NEW."ownerId", "asset_slot"(NEW."createdAt"), CASE WHEN NEW."deletedAt" IS NULL THEN 1 ELSE -1 END)
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE TRIGGER "asset_counted" AFTER INSERT ON "asset" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "asset_counted"();
CREATE TRIGGER "asset_uncounted" AFTER DELETE ON "asset" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION "asset_uncounted"();
CREATE TRIGGER "asset_recounted" AFTER UPDATE OF "deletedAt" ON "asset" FOR EACH ROW
  WHEN ((OLD."deletedAt" IS NULL) <> (NEW."deletedAt" IS NULL)) EXECUTE FUNCTION "asset_recounted"();

-- What exists already gets its counts, what made it, and what it is found by.
INSERT INTO "asset_count" ("ownerId", "slot", "count")
  SELECT "ownerId", "asset_slot"("createdAt"), count(*) FROM "asset" WHERE "deletedAt" IS NULL GROUP BY 1, 2;

UPDATE "asset" SET "tool" = job."tool", "provider" = job."provider", "capability" = job."capability",
    "searchText" = lower(normalize(concat_ws(' ', NULLIF(job."promptText", ''), "asset"."name", output."text"), NFKC))
  FROM "output" JOIN "job" ON job."id" = output."jobId" WHERE output."assetId" = "asset"."id";
UPDATE "asset" SET "searchText" = lower(normalize("name", NFKC)) WHERE "searchText" = '' AND "name" IS NOT NULL;

CREATE FUNCTION "grams_of"(words text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM regexp_split_to_table(words, '\s+') AS word,
    LATERAL (
      SELECT substr(word, place, 2) AS gram FROM generate_series(1, length(word) - 1) AS place
      UNION SELECT substr(word, place, 1) FROM generate_series(1, length(word)) AS place WHERE ascii(substr(word, place, 1)) > 127
    ) AS pairs $$;
UPDATE "asset" SET "searchGrams" = "grams_of"("searchText") WHERE "searchText" <> '';
UPDATE "job" SET "searchGrams" = "grams_of"(lower(normalize("promptText", NFKC))) WHERE "promptText" <> '';
DROP FUNCTION "grams_of"(text);
