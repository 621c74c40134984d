-- A narrow door: the account of somebody for whoever knows both of its names, locked until the transaction
-- ends. Which of the names was wrong is not told, nor anything of the account.
CREATE FUNCTION account_named(name text, called text) RETURNS uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	account uuid;
BEGIN
	IF NOT public.actor_manages('users') THEN
		RAISE EXCEPTION 'this actor manages no users' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT u.id INTO account FROM public.user_account u
	WHERE lower(u.username) = lower(btrim(name)) AND lower(u.display_name) = lower(btrim(called))
		AND u.disabled_at IS NULL
	FOR NO KEY UPDATE;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN account;
END $$;
--> statement-breakpoint
-- Another: whether an account of the actor's own organisation is kept by another one, or has rights there. What
-- is given anew then would open those too, so nobody gives it alone.
CREATE FUNCTION account_is_shared(account uuid) RETURNS boolean
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
			))
	) INTO is_shared;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_shared;
END $$;
--> statement-breakpoint
-- A code opens what the organisation gave that made it, and nothing of another: once another one has given
-- rights, also after the code was made, it sets no password any more.
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
-- Nor is a second step taken away from whoever has rights elsewhere.
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
		);
	is_removed := FOUND;
	IF is_removed THEN
		DELETE FROM public.session WHERE user_id = account;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_removed;
END $$;
