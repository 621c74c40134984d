-- Whom an organisation welcomes is its own business.
ALTER TABLE arrival ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE arrival FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON arrival TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON arrival USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY kept ON arrival AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'arrival'::regclass
	LOOP
		EXECUTE format('ALTER TABLE arrival ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- What an organisation reads in, and what it knew before, is its own business.
ALTER TABLE arrival_import ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE arrival_import FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON arrival_import TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON arrival_import USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY kept ON arrival_import AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
ALTER TABLE arrival_import_row ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE arrival_import_row FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON arrival_import_row TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON arrival_import_row USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY kept ON arrival_import_row AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
ALTER TABLE earlier_referral ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE earlier_referral FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON earlier_referral TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON earlier_referral USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY kept ON earlier_referral AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
ALTER TABLE arrival_import_columns ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE arrival_import_columns FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON arrival_import_columns TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON arrival_import_columns
	USING (organisation_id = (SELECT actor_organisation()))
	WITH CHECK (organisation_id = (SELECT actor_organisation()));
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'earlier_referral'::regclass
	LOOP
		EXECUTE format('ALTER TABLE earlier_referral ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- A narrow door for the step that carries lists out: which are under way, and in whose name. That of whoever
-- started it; of a colleague who may do the same where that one does not work there any more. Ids and nothing
-- else, and at the door only: no actor can ask.
CREATE FUNCTION imports_to_do(at_most integer)
	RETURNS TABLE (import_id uuid, user_id uuid, organisation_id uuid)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT i.id, doer.user_id, i.organisation_id
	FROM public.arrival_import i
	CROSS JOIN LATERAL (
		SELECT m.user_id FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		WHERE m.organisation_id = i.organisation_id AND m.waiting_since IS NULL
			AND m.roles && ARRAY['frontDesk', 'socialWorker']
		ORDER BY (m.user_id = i.updated_by) DESC, m.id LIMIT 1
	) doer
	WHERE i.status IN ('checking', 'running')
	ORDER BY i.updated_at, i.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION imports_to_do(integer) FROM PUBLIC;
