-- The second lock on regions and desks: everybody may know them, and the administrators of their own
-- organisation alone change them. Organisations and partitions the application changes through doors only.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['region', 'desk', 'desk_partition']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
		EXECUTE format('CREATE POLICY known ON %I FOR SELECT USING (true)', name);
	END LOOP;
	FOREACH name IN ARRAY ARRAY['region', 'desk']
	LOOP
		EXECUTE format('CREATE POLICY administrator ON %I FOR INSERT WITH CHECK (
			(SELECT actor_manages(''desks'')) AND organisation_id = (SELECT actor_organisation()))', name);
		EXECUTE format('CREATE POLICY administrator_change ON %I FOR UPDATE USING (
			(SELECT actor_manages(''desks'')) AND organisation_id = (SELECT actor_organisation()))', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY administrator ON desk_partition FOR INSERT WITH CHECK (
	(SELECT actor_manages('desks')) AND EXISTS (
		SELECT FROM desk WHERE desk.id = desk_partition.desk_id
			AND desk.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY administrator_removal ON desk_partition FOR DELETE USING (
	(SELECT actor_manages('desks')) AND EXISTS (
		SELECT FROM desk WHERE desk.id = desk_partition.desk_id
			AND desk.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint

-- A narrow door: of which municipalities a desk of the actor's own organisation has referrals that are not
-- closed, or whose rejection is contested. Their numbers, and nothing else. A draft counts: it would go to
-- where nobody sees it.
CREATE FUNCTION desk_open_referrals(of_desk uuid) RETURNS TABLE (partition_id uuid, referrals bigint)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	IF NOT public.actor_manages('desks') OR NOT EXISTS (SELECT FROM public.desk d
			WHERE d.id = of_desk AND d.organisation_id = public.actor_organisation()) THEN
		RAISE EXCEPTION 'this actor does not manage the desk' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT r.partition_id, count(*) FROM public.referral r
	WHERE r.desk_id = of_desk
		AND (r.status IN ('draft', 'submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
			OR r.contest = 'open')
	GROUP BY r.partition_id;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint

-- A narrow door: gives the actor's own organisation another name and code, if it is still as it was seen.
CREATE FUNCTION change_own_organisation(called text, known_as text, seen integer) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NOT public.actor_manages('organisation') THEN
		RAISE EXCEPTION 'this actor manages no organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.organisation o SET name = called, code = known_as, version = o.version + 1
	WHERE o.id = public.actor_organisation() AND o.version = seen;
	RETURN FOUND;
END $$;
--> statement-breakpoint

-- A narrow door: adds a municipality with its data and its OCMW, and the first administrator of each. It makes
-- what is new and touches nothing that is there. What it makes stands in the trail of the new organisations.
CREATE FUNCTION add_municipality(made jsonb, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	one jsonb;
	who jsonb;
BEGIN
	IF NOT public.actor_manages('municipalities') THEN
		RAISE EXCEPTION 'this actor adds no municipalities' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.organisation (id, kind, name, code)
	VALUES ((made->>'id')::uuid, 'municipality', made->>'name', made->>'code');
	IF made->'ocmw' IS NOT NULL THEN
		INSERT INTO public.organisation (id, kind, name, code, municipality_id)
		VALUES ((made->'ocmw'->>'id')::uuid, 'ocmw', made->'ocmw'->>'name', made->'ocmw'->>'code',
			(made->>'id')::uuid);
	END IF;
	INSERT INTO public.partition (id, name, nis_code, municipality_id)
	VALUES ((made->'partition'->>'id')::uuid, made->'partition'->>'name', made->'partition'->>'nisCode',
		(made->>'id')::uuid);
	FOR one IN SELECT * FROM jsonb_array_elements(jsonb_build_array(made, made->'ocmw'))
	LOOP
		who := one->'administrator';
		CONTINUE WHEN who IS NULL;
		INSERT INTO public.user_account (id, username, display_name, organisation_id)
		VALUES ((who->>'id')::uuid, who->>'username', who->>'displayName', (one->>'id')::uuid);
		INSERT INTO public.membership (id, user_id, organisation_id, roles, education)
		VALUES ((who->>'membershipId')::uuid, (who->>'id')::uuid, (one->>'id')::uuid, '{administrator}', false);
		INSERT INTO public.rights_change (id, organisation_id, at, actor_id, what, subject_id, subject_name, fields)
		VALUES (gen_random_uuid(), (one->>'id')::uuid, moment, public.actor_user(), 'userCreated',
			(who->>'id')::uuid, who->>'displayName', '[{"field": "roles", "after": ["administrator"]}]');
	END LOOP;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint

-- A narrow door: which municipalities and OCMWs wait for their first administrator, and who that is. It looks
-- at those alone in which nobody has ever signed in and which keep no file.
CREATE FUNCTION awaited_administrators() RETURNS TABLE (organisation_id uuid, user_id uuid, username text)
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
	JOIN public.user_account u ON u.id = m.user_id AND u.organisation_id = o.id
		AND u.disabled_at IS NULL AND u.username IS NOT NULL
	WHERE o.kind IN ('municipality', 'ocmw') AND NOT EXISTS (
		SELECT FROM public.membership used
		WHERE used.organisation_id = o.id
			AND (EXISTS (SELECT FROM public.credential c WHERE c.user_id = used.user_id)
				OR EXISTS (SELECT FROM public.external_identity e WHERE e.user_id = used.user_id))
	) AND NOT EXISTS (SELECT FROM public.person_file f WHERE f.organisation_id = o.id)
	ORDER BY o.id, u.id;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint

-- A narrow door: a code with which an awaited administrator sets a password, in the place of an earlier code,
-- if their organisation is still as it was seen. Answers whether it is.
CREATE FUNCTION issue_first_code(
	of_organisation uuid, seen integer, hash_of_code text, until timestamptz, moment timestamptz
) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	who uuid;
BEGIN
	UPDATE public.organisation o SET version = o.version + 1
	WHERE o.id = of_organisation AND o.version = seen;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	SELECT a.user_id INTO STRICT who FROM public.awaited_administrators() a
	WHERE a.organisation_id = of_organisation;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.sign_in_code c WHERE c.user_id = who;
	INSERT INTO public.sign_in_code (user_id, code_hash, expires_at) VALUES (who, hash_of_code, until);
	INSERT INTO public.rights_change (id, organisation_id, at, actor_id, what, subject_id, subject_name, fields)
	SELECT gen_random_uuid(), of_organisation, moment, public.actor_user(), 'signInCodeIssued', u.id,
		u.display_name, '[]' FROM public.user_account u WHERE u.id = who;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN true;
END $$;
