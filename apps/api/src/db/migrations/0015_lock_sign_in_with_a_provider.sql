-- The second lock on what signing in at an identity provider needs: reached at the door alone.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['external_identity', 'sign_in_attempt']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY door ON external_identity FOR SELECT USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON sign_in_attempt USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint

-- Another narrow door: the account of whoever an identity provider vouches for, brought to what it says
-- now. It makes and changes accounts of that provider alone, so that nobody gets rights on a local one.
-- What the provider says nothing of (desks, region, schooling) stays as it was given here.
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
		INSERT INTO public.user_account (id, display_name) VALUES (account, called);
		INSERT INTO public.external_identity (issuer, subject, user_id, created_at, last_signed_in_at)
		VALUES (of_issuer, of_subject, account, moment, moment);
	ELSE
		UPDATE public.user_account u SET display_name = called WHERE u.id = account AND u.display_name <> called;
		UPDATE public.external_identity e SET last_signed_in_at = moment
		WHERE e.issuer = of_issuer AND e.subject = of_subject;
	END IF;

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

	SELECT u.disabled_at IS NOT NULL INTO closed FROM public.user_account u WHERE u.id = account;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN jsonb_build_object('userId', account, 'isClosed', closed);
END $$;
