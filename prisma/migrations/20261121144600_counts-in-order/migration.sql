-- Many pictures put in the trash at once touch many slots: counted row by row they were taken in the order of the
-- rows, and two such statements could wait for each other. Counted by statement they are taken in the slots' order.
DROP TRIGGER "asset_recounted" ON "asset";

CREATE OR REPLACE FUNCTION "asset_recounted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "asset_count" ("ownerId", "slot", "count")
    SELECT "ownerId", "asset_slot"("createdAt"), sum(step) FROM (
      SELECT now_is."ownerId", now_is."createdAt", CASE WHEN now_is."deletedAt" IS NULL THEN 1 ELSE -1 END AS step
      FROM now_is JOIN was ON was."id" = now_is."id"
      WHERE (was."deletedAt" IS NULL) <> (now_is."deletedAt" IS NULL)
    ) AS steps GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("ownerId", "slot") DO UPDATE SET "count" = "asset_count"."count" + EXCLUDED."count";
  RETURN NULL;
END $$;

CREATE TRIGGER "asset_recounted" AFTER UPDATE ON "asset" REFERENCING OLD TABLE AS was NEW TABLE AS now_is
  FOR EACH STATEMENT EXECUTE FUNCTION "asset_recounted"();
