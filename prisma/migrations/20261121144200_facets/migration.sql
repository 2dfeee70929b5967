-- What lists are narrowed by stands in the index that words are found by, so that one look answers both; a space
-- inside keeps such entries apart from words.
UPDATE "asset" SET
    "model" = job."input" ->> 'sd_model_checkpoint',
    "loras" = coalesce((SELECT array_agg(DISTINCT btrim(tag[1])) FROM regexp_matches(job."promptText", '<lora:([^:<>]+)', 'gi') AS tag), '{}')
  FROM "output" JOIN "job" ON job."id" = output."jobId" WHERE output."assetId" = "asset"."id";

UPDATE "asset" SET "searchGrams" = "searchGrams" || array_remove(ARRAY[
    'kind ' || "kind", 'source ' || "source", 'tool ' || "tool", 'provider ' || "provider",
    'capability ' || "capability", 'model ' || "model",
    CASE WHEN "width" > 0 AND "height" > 0 THEN 'shape ' || CASE
      WHEN abs("width"::float / "height" - 1) <= 0.05 THEN 'square'
      WHEN "width" > "height" THEN 'landscape' ELSE 'portrait' END END
  ], NULL) || ARRAY(SELECT 'lora ' || lora FROM unnest("loras") AS lora);

UPDATE "asset" SET "searchGrams" = "searchGrams" || '{partial yes}'
  FROM "output" WHERE output."assetId" = "asset"."id" AND EXISTS (
    SELECT 1 FROM "job" WHERE job."id" = output."jobId" AND (
      job."adjustments" @> '[{"change": "missing"}]'
      OR EXISTS (SELECT 1 FROM "output" AS other WHERE other."jobId" = job."id" AND other."withheld")));

-- Results come one by one and are searched at once: an index with a pending list would be slow to read, and feared.
ALTER INDEX "asset_searchGrams_idx" SET (fastupdate = off);
ALTER INDEX "job_searchGrams_idx" SET (fastupdate = off);

-- Few pictures are rated or labelled, so these stay small.
CREATE INDEX "asset_rated_idx" ON "asset" ("ownerId", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL AND "rating" > 0;
CREATE INDEX "asset_labelled_idx" ON "asset" ("ownerId", "label", "createdAt" DESC, "id" DESC) WHERE "deletedAt" IS NULL AND "label" IS NOT NULL;
