-- The ledger is kept where a job's row is written, in the very statement that writes it: no job without its
-- reservation, no end without its settlement, and nothing more to ask for a studio that has neither price nor budget.

-- The zone whose days and months budgets follow.
CREATE FUNCTION "usage_zone"() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT "value" ->> 'timeZone' FROM "studio_fact" WHERE "key" = 'money'), 'Asia/Shanghai')
$$;

-- The prices that hold for a capability at a moment, by unit; null where none does.
CREATE FUNCTION "usage_prices"(wanted text, at timestamptz) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_object_agg("unit", "micros") FROM (
    SELECT DISTINCT ON ("unit") "unit", "micros" FROM "price"
    WHERE "capability" = wanted AND "validFrom" <= at ORDER BY "unit", "validFrom" DESC
  ) AS holding WHERE "micros" IS NOT NULL
$$;

-- What units come to: each unit's part is rounded half up to a millionth, as lib/cost/cost-of.ts does.
CREATE FUNCTION "usage_cost"(units jsonb, prices jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN prices IS NULL THEN NULL ELSE (
    SELECT coalesce(sum(floor((coalesce((units ->> unit)::numeric, 0) * micros::numeric + 500000) / 1000000)), 0)::bigint
    FROM jsonb_each_text(prices) AS held(unit, micros)
  ) END
$$;

-- Whether somebody's jobs count in a budget; `who` is the person where the budget is each person's.
CREATE FUNCTION "budget_covers"(bound "budget", who text, owner text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE bound."scope"
    WHEN 'studio' THEN true
    WHEN 'each' THEN owner = who
    WHEN 'person' THEN owner = bound."userId"
    ELSE EXISTS (SELECT FROM "group_member" WHERE "groupId" = bound."groupId" AND "userId" = owner)
  END
$$;

CREATE FUNCTION "budget_start"(kind "BudgetPeriodKind", at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT date_trunc(kind::text, at AT TIME ZONE "usage_zone"()) AT TIME ZONE "usage_zone"()
$$;

-- What a budget has come to in the period that began then, also when nothing has opened that period yet.
CREATE FUNCTION "budget_spent"(bound "budget", who text, starts timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT "micros" FROM "budget_period" WHERE "budgetId" = bound."id" AND "subject" = who AND "startsAt" = starts),
    (SELECT sum("micros") FROM "usage_entry" AS entry
     WHERE entry."createdAt" >= starts AND "budget_covers"(bound, who, entry."ownerId")),
    0)::bigint
$$;

-- Opens a budget's period with what was spent in it before the budget was there, and has jobs that still run count in
-- it. They are locked first, so that none is settled between the sum and the link.
CREATE FUNCTION "budget_open"(bound "budget", who text, starts timestamptz, besides uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  opened uuid;
BEGIN
  IF EXISTS (SELECT FROM "budget_period" WHERE "budgetId" = bound."id" AND "subject" = who AND "startsAt" = starts) THEN
    RETURN;
  END IF;
  PERFORM FROM "usage_entry" AS entry
    WHERE entry."createdAt" >= starts AND entry."state" = 'reserved' AND entry."jobId" <> besides
      AND "budget_covers"(bound, who, entry."ownerId")
    ORDER BY entry."jobId" FOR UPDATE;
  INSERT INTO "budget_period" ("budgetId", "subject", "startsAt", "micros")
    SELECT bound."id", who, starts, coalesce(sum(entry."micros"), 0) FROM "usage_entry" AS entry
    WHERE entry."createdAt" >= starts AND entry."jobId" <> besides AND "budget_covers"(bound, who, entry."ownerId")
    ON CONFLICT DO NOTHING RETURNING "id" INTO opened;
  IF opened IS NULL THEN RETURN; END IF;
  UPDATE "usage_entry" AS entry SET "periods" = coalesce("periods", '{}') || opened
    WHERE entry."createdAt" >= starts AND entry."state" = 'reserved' AND entry."jobId" <> besides
      AND "budget_covers"(bound, who, entry."ownerId");
END $$;

-- Counts an amount in every budget that covers a person, in the order of their ids, and returns the periods. Refuses
-- with EB402, naming the budget, where one that stops would be gone beyond: the row's lock is held until the
-- transaction ends, so that of two at the same moment only one gets what is left.
CREATE FUNCTION "budget_count"(job uuid, owner text, at timestamptz, amount bigint, may_stop boolean) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
  bounds "budget"[];
  bound "budget";
  counted uuid;
  periods uuid[] := '{}';
BEGIN
  SELECT array_agg(budget ORDER BY "id") INTO bounds FROM "budget"
    WHERE "scope" IN ('studio', 'each') OR "userId" = owner
      OR "groupId" IN (SELECT "groupId" FROM "group_member" WHERE "userId" = owner);
  IF bounds IS NULL THEN RETURN periods; END IF;
  FOREACH bound IN ARRAY bounds LOOP
    PERFORM "budget_open"(bound, CASE WHEN bound."scope" = 'each' THEN owner ELSE '' END, "budget_start"(bound."period", at), job);
  END LOOP;
  FOREACH bound IN ARRAY bounds LOOP
    UPDATE "budget_period" SET "micros" = "micros" + amount
      WHERE "budgetId" = bound."id" AND "subject" = CASE WHEN bound."scope" = 'each' THEN owner ELSE '' END
        AND "startsAt" = "budget_start"(bound."period", at)
        AND (NOT may_stop OR NOT bound."stops" OR "micros" + amount <= bound."limitMicros")
      RETURNING "id" INTO counted;
    IF counted IS NULL THEN
      RAISE EXCEPTION 'budget exhausted: %', bound."id" USING ERRCODE = 'EB402';
    END IF;
    periods := periods || counted;
  END LOOP;
  RETURN periods;
END $$;

CREATE FUNCTION "job_reserved"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  held jsonb := "usage_prices"(NEW."capability", NEW."createdAt");
  amount bigint;
  counted uuid[];
BEGIN
  IF held IS NULL THEN RETURN NULL; END IF;
  amount := "usage_cost"(NEW."expected", held);
  -- Before the budgets are looked at: one that is just being made waits for entries that may not see it.
  INSERT INTO "usage_entry" ("jobId", "ownerId", "capability", "provider", "tool", "state", "expected", "prices", "reservedMicros", "micros", "periods", "createdAt")
    VALUES (NEW."id", NEW."ownerId", NEW."capability", NEW."provider", NEW."tool", 'reserved', NEW."expected", held, amount, amount, '{}', NEW."createdAt");
  IF amount > 0 THEN
    counted := "budget_count"(NEW."id", NEW."ownerId", NEW."createdAt", amount, true);
    IF cardinality(counted) > 0 THEN
      UPDATE "usage_entry" SET "periods" = counted WHERE "jobId" = NEW."id";
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "job_reserved" AFTER INSERT ON "job" FOR EACH ROW EXECUTE FUNCTION "job_reserved"();

-- docs/decisions/what-a-job-costs.md tells why each end counts as it does.
CREATE FUNCTION "job_settled"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry "usage_entry";
  held jsonb;
  made jsonb;
  units jsonb;
  amount bigint;
  counted uuid[];
BEGIN
  SELECT * INTO entry FROM "usage_entry" WHERE "jobId" = NEW."id" FOR UPDATE;
  held := CASE WHEN entry."jobId" IS NULL THEN "usage_prices"(NEW."capability", NEW."createdAt") ELSE entry."prices" END;
  made := CASE
    WHEN NEW."submits" = 0 THEN NULL
    WHEN NEW."status" = 'succeeded' THEN coalesce(NEW."used", NEW."expected")
    WHEN OLD."status" = 'uncertain' OR NEW."submittedAt" IS NULL THEN NULL
    WHEN OLD."status" = 'collecting' THEN coalesce(NEW."used", NEW."expected")
    WHEN NEW."error" ->> 'code' IN ('deadline', 'internal') THEN NEW."expected"
    WHEN NEW."status" = 'cancelled' AND NEW."abandonAsked" THEN NEW."expected"
  END;
  units := coalesce(made, '{}') || jsonb_build_object('query', NEW."queries"::bigint * 1000000);
  amount := "usage_cost"(units, held);
  counted := coalesce(entry."periods", '{}');
  IF cardinality(counted) > 0 THEN
    PERFORM FROM "budget_period" WHERE "id" = ANY(counted) ORDER BY "budgetId" FOR UPDATE;
    UPDATE "budget_period" SET "micros" = "micros" + amount - coalesce(entry."micros", 0) WHERE "id" = ANY(counted);
  ELSIF amount > 0 THEN
    counted := "budget_count"(NEW."id", NEW."ownerId", NEW."createdAt", amount, false);
  END IF;
  INSERT INTO "usage_entry" ("jobId", "ownerId", "capability", "provider", "tool", "state", "outcome", "expected", "used", "prices", "micros", "periods", "createdAt", "endedAt")
    VALUES (NEW."id", NEW."ownerId", NEW."capability", NEW."provider", NEW."tool",
      CASE WHEN made IS NULL AND coalesce(amount, 0) = 0 THEN 'released' ELSE 'settled' END::"UsageState",
      NEW."status", NEW."expected", units, held, amount, counted, NEW."createdAt", NEW."finishedAt")
    ON CONFLICT ("jobId") DO UPDATE SET "state" = EXCLUDED."state", "outcome" = EXCLUDED."outcome", "used" = EXCLUDED."used",
      "micros" = EXCLUDED."micros", "periods" = EXCLUDED."periods", "endedAt" = EXCLUDED."endedAt";
  RETURN NULL;
END $$;

CREATE TRIGGER "job_settled" AFTER UPDATE OF "status" ON "job" FOR EACH ROW
  WHEN (OLD."status" <> NEW."status" AND NEW."status" IN ('succeeded', 'failed', 'cancelled'))
  EXECUTE FUNCTION "job_settled"();

-- What ended before there was a ledger is counted, without a price.
INSERT INTO "usage_entry" ("jobId", "ownerId", "capability", "provider", "tool", "state", "outcome", "used", "periods", "createdAt", "endedAt")
  SELECT "id", "ownerId", "capability", "provider", "tool",
    CASE WHEN "status" = 'succeeded' THEN 'settled' ELSE 'released' END::"UsageState", "status",
    jsonb_build_object('result', (SELECT count(*) FROM "output" WHERE "jobId" = "job"."id") * 1000000),
    '{}', "createdAt", "finishedAt"
  FROM "job" WHERE "status" IN ('succeeded', 'failed', 'cancelled');
