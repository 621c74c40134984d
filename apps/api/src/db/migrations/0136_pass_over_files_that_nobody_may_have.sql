-- As before, but for files of whoever does not work there any more: nobody makes these, and ten of them, the oldest,
-- kept all others waiting until they went by themselves.
CREATE OR REPLACE FUNCTION exports_to_do(at timestamptz, at_most integer) RETURNS SETOF uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT e.id FROM public.list_export e
	JOIN public.membership m ON m.id = e.membership_id AND m.user_id = e.user_id
		AND m.organisation_id = e.organisation_id AND m.waiting_since IS NULL
	JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
	WHERE e.expires_at > at
		AND (e.state = 'waiting' OR (e.state = 'running' AND e.worked_until < at))
	ORDER BY e.created_at, e.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
