-- The consultation log: its months, and the second lock on it.

-- Whether whoever is at work answers for how people are looked up at their organisation.
CREATE FUNCTION actor_oversight() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(current_setting('onthaal.oversight', true), '') = 'on';
--> statement-breakpoint

DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['consultation', 'consultation_subject']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint

-- Everybody adds what they saw themselves, in their own name.
CREATE POLICY actor ON consultation FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
-- Read again by oneself, so that a page that refreshes is known, and by those who oversee: what their own
-- organisation saw, and what others saw of its files.
CREATE POLICY overseers ON consultation FOR SELECT USING (
	(user_id = (SELECT actor_user()) AND partition_id = ANY ((SELECT actor_partitions())::uuid[]))
	OR ((SELECT actor_oversight()) AND (organisation_id = (SELECT actor_organisation())
		OR keeper_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
CREATE POLICY actor ON consultation_subject FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
);
--> statement-breakpoint
CREATE POLICY overseers ON consultation_subject FOR SELECT USING (
	EXISTS (
		SELECT FROM consultation
		WHERE consultation.partition_id = consultation_subject.partition_id
			AND consultation.at = consultation_subject.at
			AND consultation.id = consultation_subject.consultation_id
	)
);
--> statement-breakpoint

-- Makes the month of this moment and the three that follow, where they are not there yet. The application
-- owns nothing, so this door lets it make months, and nothing else. A month is made beside its table and
-- attached, so that nobody who reads or writes waits.
CREATE FUNCTION ensure_consultation_months(moment timestamptz) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	first_month timestamp := date_trunc('month', moment AT TIME ZONE 'UTC');
	since timestamp;
	parent text;
	month text;
	made integer := 0;
BEGIN
	PERFORM pg_advisory_xact_lock(4101802);
	FOR ahead IN 0..3 LOOP
		since := first_month + make_interval(months => ahead);
		FOREACH parent IN ARRAY ARRAY['consultation', 'consultation_subject'] LOOP
			month := parent || to_char(since, '_YYYY_MM');
			CONTINUE WHEN to_regclass('public.' || month) IS NOT NULL;
			EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', month, parent);
			-- Reached through the table alone: by itself it shows nothing to anybody.
			EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', month);
			EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
				parent, month, since AT TIME ZONE 'UTC', (since + interval '1 month') AT TIME ZONE 'UTC');
			made := made + 1;
		END LOOP;
	END LOOP;
	RETURN made;
END $$;
--> statement-breakpoint

-- Drops the months that ended longer ago than the log is kept: ten years at the least, by the clock of the
-- database, so that nobody who got hold of the application can shorten it.
CREATE FUNCTION drop_old_consultation_months(years integer) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	oldest_kept text := to_char((now() - make_interval(years => years)) AT TIME ZONE 'UTC', 'YYYY_MM');
	month regclass;
	dropped integer := 0;
BEGIN
	IF years < 10 THEN
		RAISE EXCEPTION 'the consultation log is kept for ten years' USING ERRCODE = 'insufficient_privilege';
	END IF;
	FOR month IN
		SELECT inhrelid FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
		WHERE inhparent IN ('public.consultation'::regclass, 'public.consultation_subject'::regclass)
			AND right(relname, 7) < oldest_kept
	LOOP
		EXECUTE format('DROP TABLE %s', month);
		dropped := dropped + 1;
	END LOOP;
	RETURN dropped;
END $$;
--> statement-breakpoint

-- From the month in which the log began.
DO $$
BEGIN
	FOR month IN 0..(extract(year FROM now())::int - 2026) * 12 + extract(month FROM now())::int - 1
	LOOP
		PERFORM ensure_consultation_months('2026-01-01T00:00:00Z'::timestamptz + make_interval(months => month));
	END LOOP;
END $$;
