-- What somebody takes along is theirs alone, in the organisation where they asked for it.
ALTER TABLE list_export ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE list_export FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON list_export TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON list_export USING (
	organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user())
) WITH CHECK (
	organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
ALTER TABLE list_export_part ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE list_export_part FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON list_export_part TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON list_export_part USING (
	EXISTS (SELECT FROM list_export e WHERE e.id = list_export_part.export_id)
) WITH CHECK (
	EXISTS (SELECT FROM list_export e WHERE e.id = list_export_part.export_id)
);
--> statement-breakpoint
-- A narrow door for the step that makes files: which are to be made or were left half-way, and in whose name.
-- Ids and nothing else, and at the door only: no actor can ask.
CREATE FUNCTION exports_to_do(at timestamptz, at_most integer)
	RETURNS TABLE (export_id uuid, user_id uuid, organisation_id uuid)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT e.id, e.user_id, e.organisation_id
	FROM public.list_export e
	WHERE e.expires_at > at
		AND (e.state = 'waiting' OR (e.state = 'running' AND e.worked_until < at))
	ORDER BY e.created_at, e.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION exports_to_do(timestamptz, integer) FROM PUBLIC;
--> statement-breakpoint
-- A narrow door for the step that throws away what nobody may fetch any more.
CREATE FUNCTION drop_expired_exports(at timestamptz) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	dropped integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.list_export e WHERE e.expires_at <= at;
	GET DIAGNOSTICS dropped = ROW_COUNT;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN dropped;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION drop_expired_exports(timestamptz) FROM PUBLIC;
