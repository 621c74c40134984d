-- The second lock on memberships that wait for their holder: those whom they are offered to and who offered them
-- know of them, and to everybody else they are not there.
ALTER POLICY colleagues ON membership USING (
	organisation_id = (SELECT actor_organisation()) AND waiting_since IS NULL
);
--> statement-breakpoint
ALTER POLICY door ON membership USING ((SELECT actor_scope()) = 'authentication' AND waiting_since IS NULL);
--> statement-breakpoint
CREATE POLICY administrator_waiting ON membership FOR SELECT USING (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
-- At once counts only what is given to an account that the own organisation keeps.
ALTER POLICY administrator ON membership WITH CHECK (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
	AND user_id <> (SELECT actor_user())
	AND (waiting_since IS NOT NULL OR EXISTS (
		SELECT FROM user_account WHERE user_account.id = membership.user_id
			AND user_account.organisation_id = (SELECT actor_organisation())
	))
);
--> statement-breakpoint
CREATE POLICY administrator_withdrawal ON membership FOR DELETE USING (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
	AND waiting_since IS NOT NULL
);
--> statement-breakpoint
ALTER POLICY administrator ON account_use USING (
	(SELECT actor_manages('users')) AND EXISTS (
		SELECT FROM membership WHERE membership.user_id = account_use.user_id
			AND membership.organisation_id = (SELECT actor_organisation()) AND membership.waiting_since IS NULL
	)
);
--> statement-breakpoint
-- Whose membership it is, where, and whether it counts nobody writes anew but the doors.
CREATE FUNCTION refuse_other_membership() RETURNS trigger LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = TG_RELID) <> current_user THEN
		RAISE EXCEPTION 'a membership stays of whom and as what it was given' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER membership_stays BEFORE UPDATE ON membership FOR EACH ROW
	WHEN ((OLD.user_id, OLD.organisation_id, OLD.waiting_since)
		IS DISTINCT FROM (NEW.user_id, NEW.organisation_id, NEW.waiting_since))
	EXECUTE FUNCTION refuse_other_membership();
--> statement-breakpoint
-- A narrow door: for whom an account may work, and what waits for its answer, by organisation.
CREATE FUNCTION own_memberships(account uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	answer jsonb;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	WITH own AS (
		SELECT m.id, m.waiting_since IS NOT NULL AS waits, o.name, jsonb_build_object(
			'id', m.id,
			'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
			'roles', m.roles
		) AS told
		FROM public.membership m
		JOIN public.organisation o ON o.id = m.organisation_id
		JOIN public.user_account u ON u.id = m.user_id AND u.kind = 'person'
		WHERE m.user_id = account AND m.roles <> '{}'
	)
	SELECT jsonb_build_object(
			'memberships', coalesce(jsonb_agg(told ORDER BY name, id) FILTER (WHERE NOT waits), '[]'),
			'invitations', coalesce(jsonb_agg(told ORDER BY name, id) FILTER (WHERE waits), '[]')
		)
		INTO answer FROM own;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
--> statement-breakpoint
-- Another: the answer of an account to what waits for it. From then on it counts, or it is gone; either stands in
-- the trail of the organisation that offered it. Answers whether it waited for this account.
CREATE FUNCTION answer_membership(account uuid, offered uuid, accepts boolean, moment timestamptz) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	offer public.membership;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT m.* INTO offer FROM public.membership m
	WHERE m.id = offered AND m.user_id = account AND m.waiting_since IS NOT NULL
	FOR UPDATE;
	IF offer.id IS NULL THEN
		PERFORM set_config('onthaal.scope', 'authentication', true);
		RETURN false;
	END IF;
	IF accepts THEN
		UPDATE public.membership m SET waiting_since = NULL, version = m.version + 1 WHERE m.id = offer.id;
	ELSE
		DELETE FROM public.membership_desk d WHERE d.membership_id = offer.id;
		DELETE FROM public.membership m WHERE m.id = offer.id;
	END IF;
	INSERT INTO public.rights_change (id, organisation_id, at, actor_id, what, subject_id, subject_name, fields)
	SELECT gen_random_uuid(), offer.organisation_id, moment, account,
		CASE WHEN accepts THEN 'membershipGiven' ELSE 'membershipDeclined' END, account, u.display_name,
		jsonb_build_array(jsonb_build_object('field', 'roles',
			CASE WHEN accepts THEN 'after' ELSE 'before' END, to_jsonb(offer.roles)))
	FROM public.user_account u WHERE u.id = account;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN true;
END $$;
--> statement-breakpoint
-- What follows is as before, but for memberships that wait: they give nothing, and stand in nobody's way.
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
		WHERE m.id = found_session.membership_id AND m.user_id = found_session.user_id
			AND m.waiting_since IS NULL;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN answer;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION resolve_program(secret text, moment timestamptz) RETURNS jsonb
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
		WHERE m.user_id = known.user_id AND m.organisation_id = known.organisation_id
			AND m.waiting_since IS NULL;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN answer;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION actor_at_work(who uuid, in_organisation uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	answer jsonb;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT jsonb_build_object(
			'userId', u.id,
			'displayName', u.display_name,
			'membershipId', m.id,
			'awaitsChoice', false,
			'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
			'roles', m.roles,
			'education', m.education,
			'desks', '[]'::jsonb,
			'partitions', (
				SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')
				FROM public.partition p WHERE p.municipality_id = coalesce(o.municipality_id, o.id)
			)
		)
		INTO answer FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		JOIN public.organisation o ON o.id = m.organisation_id
		WHERE m.user_id = who AND m.organisation_id = in_organisation AND m.waiting_since IS NULL
		ORDER BY m.id LIMIT 1;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION account_has_password(account uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	has_password boolean;
BEGIN
	IF NOT public.actor_manages('users') THEN
		RAISE EXCEPTION 'this actor manages no users' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT EXISTS (
		SELECT FROM public.credential c JOIN public.membership m ON m.user_id = c.user_id
		WHERE c.user_id = account AND m.organisation_id = public.actor_organisation()
			AND m.waiting_since IS NULL
	) INTO has_password;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN has_password;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION account_has_second_factor(account uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	has_one boolean;
BEGIN
	IF NOT public.actor_manages('users') THEN
		RAISE EXCEPTION 'this actor manages no users' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT EXISTS (
		SELECT FROM public.second_factor f JOIN public.membership m ON m.user_id = f.user_id
		WHERE f.user_id = account AND f.confirmed_at IS NOT NULL
			AND m.organisation_id = public.actor_organisation() AND m.waiting_since IS NULL
	) INTO has_one;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN has_one;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION account_is_shared(account uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	is_shared boolean;
BEGIN
	IF NOT public.actor_manages('users') THEN
		RAISE EXCEPTION 'this actor manages no users' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT EXISTS (
		SELECT FROM public.user_account u JOIN public.membership m ON m.user_id = u.id
		WHERE u.id = account AND m.organisation_id = public.actor_organisation()
			AND (u.organisation_id IS DISTINCT FROM public.actor_organisation() OR EXISTS (
				SELECT FROM public.membership other WHERE other.user_id = account
					AND other.organisation_id <> public.actor_organisation() AND other.roles <> '{}'
					AND other.waiting_since IS NULL
			))
	) INTO is_shared;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_shared;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION use_sign_in_code(name text, hash_of_code text, hash_of_password text, moment timestamptz)
	RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	account uuid;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.sign_in_code c USING public.user_account u
	WHERE u.id = c.user_id AND lower(u.username) = lower(btrim(name)) AND u.disabled_at IS NULL
		AND c.code_hash = hash_of_code AND c.expires_at > moment
		AND NOT EXISTS (
			SELECT FROM public.membership m WHERE m.user_id = u.id
				AND m.organisation_id IS DISTINCT FROM u.organisation_id AND m.roles <> '{}'
				AND m.waiting_since IS NULL
		)
	RETURNING c.user_id INTO account;
	IF account IS NOT NULL THEN
		INSERT INTO public.credential (user_id, password_hash) VALUES (account, hash_of_password)
		ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash;
		DELETE FROM public.session WHERE user_id = account;
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN account IS NOT NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION remove_second_factor(account uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	is_removed boolean;
BEGIN
	IF NOT public.actor_manages('users') THEN
		RAISE EXCEPTION 'this actor manages no users' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.second_factor f USING public.user_account u
	WHERE f.user_id = account AND u.id = f.user_id AND f.confirmed_at IS NOT NULL
		AND u.organisation_id = public.actor_organisation() AND account <> public.actor_user()
		AND NOT EXISTS (
			SELECT FROM public.membership m WHERE m.user_id = account
				AND m.organisation_id <> public.actor_organisation() AND m.roles <> '{}'
				AND m.waiting_since IS NULL
		);
	is_removed := FOUND;
	IF is_removed THEN
		DELETE FROM public.session WHERE user_id = account;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_removed;
END $$;
--> statement-breakpoint
-- Where somebody signed in once, or files are kept: another code would let others in to what is there.
CREATE FUNCTION begun_organisations() RETURNS SETOF uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	IF NOT public.actor_manages('municipalities') THEN
		RAISE EXCEPTION 'this actor adds no municipalities' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT o.id FROM public.organisation o
	WHERE EXISTS (SELECT FROM public.person_file f WHERE f.organisation_id = o.id) OR EXISTS (
		SELECT FROM public.membership used
		WHERE used.organisation_id = o.id AND used.waiting_since IS NULL
			AND (EXISTS (SELECT FROM public.credential c WHERE c.user_id = used.user_id)
				OR EXISTS (SELECT FROM public.external_identity e WHERE e.user_id = used.user_id))
	);
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION awaited_administrators() RETURNS TABLE (organisation_id uuid, user_id uuid, username text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	IF NOT public.actor_manages('municipalities') THEN
		RAISE EXCEPTION 'this actor adds no municipalities' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT DISTINCT ON (o.id) o.id, u.id, u.username
	FROM public.organisation o
	JOIN public.membership m ON m.organisation_id = o.id AND 'administrator' = ANY (m.roles)
		AND m.waiting_since IS NULL
	JOIN public.user_account u ON u.id = m.user_id AND u.organisation_id = o.id
		AND u.disabled_at IS NULL AND u.username IS NOT NULL
	WHERE o.kind IN ('municipality', 'ocmw') AND o.id NOT IN (SELECT public.begun_organisations())
	ORDER BY o.id, u.id;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
