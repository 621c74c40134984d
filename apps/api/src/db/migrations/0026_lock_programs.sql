-- Programs of an organisation: for its administrators to register, and for nobody else to see.
ALTER TABLE program ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE program FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON program TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY administrator ON program USING (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
	AND EXISTS (
		SELECT FROM user_account WHERE user_account.id = program.user_id AND user_account.kind = 'program'
			AND user_account.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
-- A program has no sessions: whatever stood in the table for one would open nothing.
CREATE OR REPLACE FUNCTION resolve_session(token text, moment timestamptz, idle interval, used boolean DEFAULT true) RETURNS jsonb
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
	JOIN public.user_account u ON u.id = s.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
	WHERE s.token_hash = token AND s.expires_at > moment AND s.last_seen_at > moment - idle;
	IF NOT FOUND THEN
		PERFORM set_config('onthaal.scope', scope_before, true);
		RETURN NULL;
	END IF;
	-- Once a minute is often enough, and spares a write on every read.
	IF used AND found_session.locked_at IS NULL AND found_session.last_seen_at < moment - interval '1 minute' THEN
		UPDATE public.session SET last_seen_at = moment WHERE id = found_session.id;
		found_session.last_seen_at := moment;
	END IF;
	SELECT jsonb_build_object(
			'sessionId', found_session.id,
			'expiresAt', found_session.expires_at,
			'idleUntil', found_session.last_seen_at + idle,
			'isLocked', found_session.locked_at IS NOT NULL,
			'userId', u.id,
			'displayName', u.display_name,
			'membershipId', m.id,
			'awaitsChoice', found_session.awaits_choice,
			'providerSignOut', found_session.provider_sign_out,
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
-- The door of programs, beside that of sessions: which one a secret belongs to, in the same shape. Whatever is
-- wrong, the answer is the same. A day of use is written once.
CREATE FUNCTION resolve_program(secret text, moment timestamptz) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	known public.program;
	today date := (moment AT TIME ZONE 'Europe/Brussels')::date;
	scope_before text := public.actor_scope();
	answer jsonb;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT p.* INTO known FROM public.program p
	JOIN public.user_account u ON u.id = p.user_id AND u.disabled_at IS NULL AND u.kind = 'program'
	WHERE (p.secret_hash = secret OR p.earlier_secret_hash = secret) AND p.valid_until >= today;
	IF NOT FOUND THEN
		PERFORM set_config('onthaal.scope', scope_before, true);
		RETURN NULL;
	END IF;
	IF known.last_used_on IS DISTINCT FROM today THEN
		UPDATE public.program SET last_used_on = today WHERE user_id = known.user_id;
	END IF;
	SELECT jsonb_build_object(
			'sessionId', known.user_id,
			'expiresAt', (known.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Brussels',
			'idleUntil', (known.valid_until + 1)::timestamp AT TIME ZONE 'Europe/Brussels',
			'isLocked', false,
			'isProgram', true,
			'userId', u.id,
			'displayName', u.display_name,
			'membershipId', m.id,
			'awaitsChoice', false,
			'providerSignOut', NULL,
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
		WHERE m.user_id = known.user_id AND m.organisation_id = known.organisation_id;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN answer;
END $$;
