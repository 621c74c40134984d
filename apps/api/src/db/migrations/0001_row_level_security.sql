-- The second lock on every row: what the repository forgets, PostgreSQL refuses.
-- The actor is set by the gateway (apps/api/src/db/database.ts) for one transaction; without it every
-- function below answers nothing, and so does every table.

CREATE FUNCTION actor_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(current_setting('onthaal.scope', true), '');
--> statement-breakpoint
CREATE FUNCTION actor_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('onthaal.user_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION actor_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('onthaal.organisation', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION actor_partitions() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('onthaal.partitions', true), ''), '{}')::uuid[];
--> statement-breakpoint
CREATE FUNCTION actor_education() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(current_setting('onthaal.education', true), '') = 'on';
--> statement-breakpoint

-- Forced, so that the owner too sees nothing by accident. Migrations and demo data say so aloud:
-- `set local onthaal.scope = 'maintenance'`, which opens the tables to their owner alone.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['user_account', 'credential', 'membership', 'membership_desk', 'session',
		'person', 'person_file', 'person_match_key', 'referral', 'referral_event', 'referral_event_text',
		'contact_attempt', 'idempotency_key']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint

-- Who is who. Names of colleagues show beside their work; passwords and sessions only at the door.
CREATE POLICY colleagues ON user_account FOR SELECT
	USING (actor_user() IS NOT NULL OR actor_scope() = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON credential FOR SELECT USING (actor_scope() = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON membership FOR SELECT USING (actor_scope() = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON membership_desk FOR SELECT USING (actor_scope() = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON session USING (actor_scope() = 'authentication');
--> statement-breakpoint
CREATE POLICY own ON idempotency_key USING (user_id = actor_user()) WITH CHECK (user_id = actor_user());
--> statement-breakpoint

-- A referral is seen by its sender and, once sent, by its receiver; schooling of minors only by those
-- whose membership has that capability.
CREATE POLICY parties ON referral FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND (sender_organisation_id = actor_organisation()
		OR (receiver_organisation_id = actor_organisation() AND submitted_at IS NOT NULL))
	AND (actor_education() OR type NOT IN ('compulsoryEducation', 'preschool', 'school'))
);
--> statement-breakpoint
CREATE POLICY sender ON referral FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND sender_organisation_id = actor_organisation()
	AND status = 'draft'
	AND (actor_education() OR type NOT IN ('compulsoryEducation', 'preschool', 'school'))
);
--> statement-breakpoint
CREATE POLICY change ON referral FOR UPDATE USING (
	partition_id = ANY (actor_partitions())
	AND (sender_organisation_id = actor_organisation()
		OR (receiver_organisation_id = actor_organisation() AND submitted_at IS NOT NULL))
	AND (actor_education() OR type NOT IN ('compulsoryEducation', 'preschool', 'school'))
);
--> statement-breakpoint

-- A person exists for an organisation through its own file, or through a referral sent to it.
CREATE POLICY own ON person_file USING (
	partition_id = ANY (actor_partitions()) AND organisation_id = actor_organisation()
);
--> statement-breakpoint
CREATE POLICY referred ON person_file FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND organisation_id <> actor_organisation()
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = person_file.partition_id
			AND referral.person_id = person_file.person_id
			AND referral.sender_organisation_id = person_file.organisation_id
			AND referral.receiver_organisation_id = actor_organisation()
	)
);
--> statement-breakpoint
CREATE POLICY file ON person FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM person_file
		WHERE person_file.partition_id = person.partition_id AND person_file.person_id = person.id
	)
);
--> statement-breakpoint
CREATE POLICY new ON person FOR INSERT WITH CHECK (partition_id = ANY (actor_partitions()));
--> statement-breakpoint
CREATE POLICY own ON person_match_key USING (
	partition_id = ANY (actor_partitions()) AND organisation_id = actor_organisation()
);
--> statement-breakpoint

CREATE POLICY parties ON referral_event FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_event.partition_id
			AND referral.id = referral_event.referral_id
	)
);
--> statement-breakpoint
CREATE POLICY actor ON referral_event FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND organisation_id = actor_organisation()
	AND actor_id = actor_user()
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_event.partition_id
			AND referral.id = referral_event.referral_id
	)
);
--> statement-breakpoint
CREATE POLICY parties ON referral_event_text FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND (organisation_id = actor_organisation()
		OR (shared AND EXISTS (
			SELECT FROM referral_event
			WHERE referral_event.partition_id = referral_event_text.partition_id
				AND referral_event.id = referral_event_text.event_id
		)))
);
--> statement-breakpoint
CREATE POLICY actor ON referral_event_text FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND organisation_id = actor_organisation()
	AND EXISTS (
		SELECT FROM referral_event
		WHERE referral_event.partition_id = referral_event_text.partition_id
			AND referral_event.id = referral_event_text.event_id
			AND referral_event.organisation_id = actor_organisation()
	)
);
--> statement-breakpoint
CREATE POLICY own ON contact_attempt USING (
	partition_id = ANY (actor_partitions()) AND organisation_id = actor_organisation()
) WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND organisation_id = actor_organisation()
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = contact_attempt.partition_id
			AND referral.id = contact_attempt.referral_id
			AND referral.receiver_organisation_id = actor_organisation()
	)
);
--> statement-breakpoint

-- Two narrow doors through the lock, for what cannot be asked as an actor. They run as the owner and
-- open its policy for their own statements; to the application role that setting opens nothing.

-- Signed in by this token? Answers who is at work, and keeps the session awake. One round trip.
CREATE FUNCTION resolve_session(token text, moment timestamptz, idle interval) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	found_session public.session;
	scope_before text := public.actor_scope();
	answer jsonb;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT s.* INTO found_session FROM public.session s
	JOIN public.user_account u ON u.id = s.user_id AND u.disabled_at IS NULL
	WHERE s.token_hash = token AND s.expires_at > moment AND s.last_seen_at > moment - idle;
	IF NOT FOUND THEN
		PERFORM set_config('onthaal.scope', scope_before, true);
		RETURN NULL;
	END IF;
	-- Once a minute is often enough, and spares a write on every read.
	IF found_session.last_seen_at < moment - interval '1 minute' THEN
		UPDATE public.session SET last_seen_at = moment WHERE id = found_session.id;
	END IF;
	SELECT jsonb_build_object(
			'sessionId', found_session.id,
			'expiresAt', found_session.expires_at,
			'userId', u.id,
			'displayName', u.display_name,
			'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
			'roles', m.roles,
			'education', m.education,
			'desks', desks.ids,
			'partitions', (
				SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')
				FROM public.partition p
				WHERE p.municipality_id = coalesce(o.municipality_id, o.id)
					OR p.id IN (SELECT dp.partition_id FROM public.desk_partition dp
						WHERE dp.desk_id IN (SELECT jsonb_array_elements_text(desks.ids)::uuid))
			)
		)
		INTO answer FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id
		JOIN public.organisation o ON o.id = m.organisation_id
		CROSS JOIN LATERAL (
			SELECT coalesce(jsonb_agg(d.id ORDER BY d.id), '[]') AS ids FROM public.desk d
			WHERE d.region_id = m.region_id
				OR d.id IN (SELECT md.desk_id FROM public.membership_desk md WHERE md.membership_id = m.id)
		) desks
		WHERE m.id = found_session.membership_id AND m.user_id = found_session.user_id;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN answer;
END $$;
--> statement-breakpoint

-- Which person of this partition carries this number, whoever knows them? Answers an id and nothing
-- else, so that a file is attached to the same human being without telling who knew them before.
-- Holds the number until the transaction ends: two desks typing it at once make one person.
CREATE FUNCTION person_with_insz(in_partition uuid, number text) RETURNS uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	found_person uuid;
BEGIN
	IF NOT in_partition = ANY (public.actor_partitions()) THEN
		RAISE EXCEPTION 'partition is not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended(in_partition::text || number, 0));
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT f.person_id INTO found_person FROM public.person_file f
	WHERE f.partition_id = in_partition AND f.insz = number
	ORDER BY f.recorded_at LIMIT 1;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN found_person;
END $$;
