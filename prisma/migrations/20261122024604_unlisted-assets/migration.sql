-- AlterTable
ALTER TABLE "asset" ADD COLUMN     "listed" BOOLEAN NOT NULL DEFAULT true;

-- A person's gallery is what is listed and not in the trash: its index and its counts hold exactly that.
DROP INDEX "asset_shown_idx";
CREATE INDEX "asset_shown_idx" ON "asset" ("ownerId", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL AND "listed";
CREATE INDEX "asset_unlisted_idx" ON "asset" ("createdAt") WHERE NOT "listed" AND "deletedAt" IS NULL;

CREATE OR REPLACE FUNCTION "asset_counted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), count(*) FROM changed
      WHERE "deletedAt" IS NULL AND "listed" GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "asset_uncounted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), -count(*) FROM changed
      WHERE "deletedAt" IS NULL AND "listed" GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "asset_recounted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), sum(CASE WHEN is_shown THEN 1 ELSE -1 END) FROM (
      SELECT now_is."ownerId", now_is."createdAt",
        was."deletedAt" IS NULL AND was."listed" AS was_shown,
        now_is."deletedAt" IS NULL AND now_is."listed" AS is_shown
      FROM now_is JOIN was ON was."id" = now_is."id"
    ) AS changes WHERE was_shown <> is_shown GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;
