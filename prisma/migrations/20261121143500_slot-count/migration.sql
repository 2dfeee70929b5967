-- Waits for its turn at a provider's places and counts those taken, in one call. A volatile function takes a new
-- snapshot for each of its statements, so the count sees what the lock waited for.
CREATE FUNCTION "job_slots_taken"(provider_id text, holding "JobStatus"[]) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('job_slots'), hashtext(provider_id));
  RETURN (SELECT count(*) FROM "job" WHERE "provider" = provider_id AND "status" = ANY(holding));
END $$;
