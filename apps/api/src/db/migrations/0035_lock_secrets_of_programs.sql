-- Whoever registers a program makes none of its secrets: what it may do is one administrator's word, and calling as
-- it another's to make possible.

-- For those that are there the trail tells.
DO $$
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE program SET registered_by = (
		SELECT told.actor_id FROM rights_change told
		WHERE told.subject_id = program.user_id AND told.what = 'programCreated'
		ORDER BY told.at LIMIT 1
	);
	PERFORM set_config('onthaal.scope', '', true);
END $$;
--> statement-breakpoint
CREATE POLICY registering ON program AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance'
	OR (registered_by = (SELECT actor_user()) AND secret_hash IS NULL AND earlier_secret_hash IS NULL)
);
--> statement-breakpoint
CREATE FUNCTION keep_secret_from_registrar() RETURNS trigger LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NEW.registered_by IS DISTINCT FROM OLD.registered_by
		OR (NEW.registered_by = public.actor_user() AND (
			(NEW.secret_hash IS NOT NULL AND NEW.secret_hash IS DISTINCT FROM OLD.secret_hash)
			OR (NEW.earlier_secret_hash IS NOT NULL
				AND NEW.earlier_secret_hash IS DISTINCT FROM OLD.earlier_secret_hash)))
	THEN
		RAISE EXCEPTION 'another administrator makes the secrets of this program'
			USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_secret_from_registrar BEFORE UPDATE ON program FOR EACH ROW
	WHEN (actor_scope() <> 'maintenance') EXECUTE FUNCTION keep_secret_from_registrar();
