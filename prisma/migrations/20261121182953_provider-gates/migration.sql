-- AlterTable
ALTER TABLE "provider_setting" ADD COLUMN     "pauseNote" TEXT,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "submitsPerMinute" INTEGER;

-- CreateTable
CREATE TABLE "provider_state" (
    "provider" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure" JSONB,
    "failedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "probeAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "submits" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[],
    "skewMs" INTEGER,
    "skewAt" TIMESTAMPTZ(3),
    "fetchedAt" TIMESTAMPTZ(3),

    CONSTRAINT "provider_state_pkey" PRIMARY KEY ("provider")
);

-- CreateIndex
CREATE INDEX "job_finishedAt_idx" ON "job"("finishedAt");

-- How many submits of this minute a provider has left; null where nothing limits them. A second more than the minute,
-- for calls do not all travel equally long.
CREATE FUNCTION "provider_submits_left"(provider_id text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT greatest(0, setting."submitsPerMinute" - (
    SELECT count(*) FROM "provider_state" state, unnest(state."submits") AS made
    WHERE state."provider" = provider_id AND made > clock_timestamp() - interval '61 seconds'))
  FROM "provider_setting" setting WHERE setting."provider" = provider_id AND setting."submitsPerMinute" IS NOT NULL
$$;

-- Why no new submit may leave for a provider now: somebody paused it, it is not answering, or this minute's submits
-- are used up. Null: nothing is in the way.
CREATE FUNCTION "provider_hold"(provider_id text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "provider_setting" WHERE "provider" = provider_id AND "pausedAt" IS NOT NULL) THEN 'paused'
    WHEN EXISTS (SELECT 1 FROM "provider_state" WHERE "provider" = provider_id AND "openedAt" IS NOT NULL) THEN 'not_answering'
    WHEN "provider_submits_left"(provider_id) = 0 THEN 'rate_limited'
  END
$$;

-- Remembers that a submit is made now, where a limit counts them.
CREATE FUNCTION "provider_note_submit"(provider_id text) RETURNS void LANGUAGE sql VOLATILE AS $$
  INSERT INTO "provider_state" ("provider", "submits")
  SELECT setting."provider", ARRAY[clock_timestamp()] FROM "provider_setting" setting
  WHERE setting."provider" = provider_id AND setting."submitsPerMinute" IS NOT NULL
  ON CONFLICT ("provider") DO UPDATE SET "submits" = ARRAY(
    SELECT made FROM unnest("provider_state"."submits") AS made
    WHERE made > clock_timestamp() - interval '61 seconds'
  ) || EXCLUDED."submits"
$$;

-- Waits for its turn at a provider's places and, with `takes`, has one of them and one of the minute's submits. Null, or
-- why the job has to wait: what `provider_hold` says, or `full`.
CREATE FUNCTION "job_take_place"(provider_id text, holding "JobStatus"[], places integer, takes boolean)
RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  hold text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('job_slots'), hashtext(provider_id));
  hold := "provider_hold"(provider_id);
  IF hold IS NULL AND (
    SELECT count(*) FROM "job" WHERE "provider" = provider_id AND "status" = ANY(holding)
  ) >= places THEN hold := 'full'; END IF;
  IF hold IS NULL AND takes THEN PERFORM "provider_note_submit"(provider_id); END IF;
  RETURN hold;
END $$;

-- Waits for its turn at a provider's places and tells how many jobs could start now.
CREATE FUNCTION "job_room"(provider_id text, holding "JobStatus"[], places integer) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('job_slots'), hashtext(provider_id));
  IF "provider_hold"(provider_id) IS NOT NULL THEN RETURN 0; END IF;
  RETURN greatest(0, least(
    places - (SELECT count(*) FROM "job" WHERE "provider" = provider_id AND "status" = ANY(holding)),
    coalesce("provider_submits_left"(provider_id), places)));
END $$;

DROP FUNCTION "job_slots_taken"(text, "JobStatus"[]);
