-- Whoever has an account already is kept by the administrators of where they work.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
UPDATE user_account SET organisation_id = (
	SELECT m.organisation_id FROM membership m WHERE m.user_id = user_account.id ORDER BY m.id LIMIT 1
);
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['sign_in_code', 'account_use', 'rights_change']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
-- Who may do what: for an administrator to write down, in the own organisation, and never their own rights.
CREATE POLICY administrator ON user_account FOR INSERT WITH CHECK (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY administrator_change ON user_account FOR UPDATE USING (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY administrator ON membership FOR INSERT WITH CHECK (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
	AND user_id <> (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY administrator_change ON membership FOR UPDATE USING (
	(SELECT actor_manages('users')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY administrator ON membership_desk FOR INSERT WITH CHECK (
	(SELECT actor_manages('users')) AND EXISTS (
		SELECT FROM membership WHERE membership.id = membership_desk.membership_id
			AND membership.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY administrator_removal ON membership_desk FOR DELETE USING (
	(SELECT actor_manages('users')) AND EXISTS (
		SELECT FROM membership WHERE membership.id = membership_desk.membership_id
			AND membership.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY administrator ON sign_in_code USING (
	(SELECT actor_manages('users')) AND EXISTS (
		SELECT FROM user_account WHERE user_account.id = sign_in_code.user_id
			AND user_account.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY door ON account_use USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint
CREATE POLICY administrator ON account_use FOR SELECT USING (
	(SELECT actor_manages('users')) AND EXISTS (
		SELECT FROM membership WHERE membership.user_id = account_use.user_id
			AND membership.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY watchers ON rights_change FOR SELECT USING (
	((SELECT actor_manages('users')) OR (SELECT actor_manages('rights')))
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY actor ON rights_change FOR INSERT WITH CHECK (
	((SELECT actor_manages('users')) OR (SELECT actor_manages('protocols')))
	AND organisation_id = (SELECT actor_organisation()) AND actor_id = (SELECT actor_user())
);
--> statement-breakpoint
-- A narrow door: whether somebody of the actor's own organisation has set a password. Nothing of it is told.
CREATE FUNCTION account_has_password(account uuid) RETURNS boolean
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
	) INTO has_password;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN has_password;
END $$;
--> statement-breakpoint
-- A narrow door: sets the password of an account for whoever has its code, and uses the code up. The row of
-- the code is locked, so that of two at once one finds it gone. Open sessions end: they had another password.
CREATE FUNCTION use_sign_in_code(name text, hash_of_code text, hash_of_password text, moment timestamptz)
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
-- Another narrow door: the account of whoever an identity provider vouches for, brought to what it says
-- now. It makes and changes accounts of that provider alone, so that nobody gets rights on a local one.
-- What the provider says nothing of (desks, region, schooling) stays as it was given here. What it changes
-- of rights stands in the trail, as nobody's doing.
CREATE FUNCTION admit_by_provider(
	of_issuer text, of_subject text, called text, new_user uuid, held jsonb, moment timestamptz
) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	account uuid;
	closed boolean;
	rights_before jsonb;
BEGIN
	IF scope_before <> 'authentication' THEN
		RAISE EXCEPTION 'nobody signs in elsewhere than at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Two first sign-ins of one person at once make one account.
	PERFORM pg_advisory_xact_lock(hashtextextended(of_issuer || ' ' || of_subject, 0));
	SELECT e.user_id INTO account FROM public.external_identity e
	WHERE e.issuer = of_issuer AND e.subject = of_subject;
	IF account IS NULL AND jsonb_array_length(held) = 0 THEN
		PERFORM set_config('onthaal.scope', scope_before, true);
		RETURN NULL;
	END IF;
	IF account IS NULL THEN
		account := new_user;
		INSERT INTO public.user_account (id, display_name, organisation_id)
		VALUES (account, called, (held->0->>'organisation')::uuid);
		INSERT INTO public.external_identity (issuer, subject, user_id, created_at, last_signed_in_at)
		VALUES (of_issuer, of_subject, account, moment, moment);
	ELSE
		UPDATE public.user_account u SET display_name = called WHERE u.id = account AND u.display_name <> called;
		UPDATE public.external_identity e SET last_signed_in_at = moment
		WHERE e.issuer = of_issuer AND e.subject = of_subject;
	END IF;

	SELECT coalesce(jsonb_object_agg(m.organisation_id, m.roles), '{}') INTO rights_before
	FROM public.membership m WHERE m.user_id = account;

	DELETE FROM public.session s USING public.membership m
	WHERE s.membership_id = m.id AND m.user_id = account
		AND NOT EXISTS (SELECT FROM jsonb_array_elements(held) h WHERE h->>'organisation' = m.organisation_id::text);
	-- Without roles and not deleted: a provider that asks for one organisation says nothing of the others,
	-- and what was given here for them has to be there when they are chosen again.
	UPDATE public.membership m SET roles = '{}'
	WHERE m.user_id = account
		AND NOT EXISTS (SELECT FROM jsonb_array_elements(held) h WHERE h->>'organisation' = m.organisation_id::text);
	UPDATE public.membership m
	SET roles = ARRAY(SELECT jsonb_array_elements_text(h->'roles'))
	FROM jsonb_array_elements(held) h
	WHERE m.user_id = account AND h->>'organisation' = m.organisation_id::text
		AND m.roles <> ARRAY(SELECT jsonb_array_elements_text(h->'roles'));
	INSERT INTO public.membership (id, user_id, organisation_id, roles, education)
	SELECT (h->>'id')::uuid, account, (h->>'organisation')::uuid,
		ARRAY(SELECT jsonb_array_elements_text(h->'roles')), false
	FROM jsonb_array_elements(held) h
	WHERE NOT EXISTS (SELECT FROM public.membership m
		WHERE m.user_id = account AND m.organisation_id::text = h->>'organisation');

	INSERT INTO public.rights_change (id, organisation_id, at, what, subject_id, subject_name, fields)
	SELECT gen_random_uuid(), m.organisation_id, moment,
		CASE WHEN rights_before ? m.organisation_id::text THEN 'userChanged' ELSE 'userCreated' END,
		account, called, jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('field', 'roles',
			'before', rights_before->(m.organisation_id::text), 'after', to_jsonb(m.roles))))
	FROM public.membership m
	WHERE m.user_id = account AND to_jsonb(m.roles) IS DISTINCT FROM rights_before->(m.organisation_id::text);

	SELECT u.disabled_at IS NOT NULL INTO closed FROM public.user_account u WHERE u.id = account;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN jsonb_build_object('userId', account, 'isClosed', closed);
END $$;
