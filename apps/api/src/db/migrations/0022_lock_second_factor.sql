-- The second lock on second steps: reached at the door alone.
ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE second_factor FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON second_factor TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY door ON second_factor USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint
-- A narrow door: whether somebody of the actor's own organisation has a second step. Nothing of it is told.
CREATE FUNCTION account_has_second_factor(account uuid) RETURNS boolean
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
			AND m.organisation_id = public.actor_organisation()
	) INTO has_one;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN has_one;
END $$;
--> statement-breakpoint
-- Another narrow door: takes the second step away from an account that the actor's own organisation keeps,
-- and never from the actor's own. The sessions that it opened end.
CREATE FUNCTION remove_second_factor(account uuid) RETURNS boolean
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
		AND u.organisation_id = public.actor_organisation() AND account <> public.actor_user();
	is_removed := FOUND;
	IF is_removed THEN
		DELETE FROM public.session WHERE user_id = account;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_removed;
END $$;
