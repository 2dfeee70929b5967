-- What was taken before a provider was switched off waits as for a paused one, instead of failing for want of a client.
CREATE OR REPLACE FUNCTION "provider_hold"(provider_id text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (
      SELECT 1 FROM "provider_setting" WHERE "provider" = provider_id AND ("pausedAt" IS NOT NULL OR NOT "enabled")
    ) THEN 'paused'
    WHEN EXISTS (SELECT 1 FROM "provider_state" WHERE "provider" = provider_id AND "openedAt" IS NOT NULL) THEN 'not_answering'
    WHEN "provider_submits_left"(provider_id) = 0 THEN 'rate_limited'
  END
$$;
