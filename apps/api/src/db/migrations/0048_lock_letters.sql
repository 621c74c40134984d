-- What an organisation handed over to somebody is its own business; of a child's school only those read who work
-- with it.
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON letter TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON letter USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND handed_over_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY kept ON letter AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'letter'::regclass
	LOOP
		EXECUTE format('ALTER TABLE letter ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- Which texts an organisation released its staff reads, and its administrators say.
ALTER TABLE letter_release ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE letter_release FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON letter_release TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON letter_release FOR SELECT USING (
	organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY administrator ON letter_release FOR INSERT WITH CHECK (
	(SELECT actor_manages('organisation')) AND organisation_id = (SELECT actor_organisation())
	AND released_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY administrator_withdrawal ON letter_release FOR UPDATE USING (
	(SELECT actor_manages('organisation')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
-- Of a release no more is said than that it was taken back, once.
CREATE FUNCTION keep_letter_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT public.actor_scope()) IS DISTINCT FROM 'maintenance' AND (
		OLD.withdrawn_at IS NOT NULL
		OR to_jsonb(OLD) - '{withdrawn_at,withdrawn_by}'::text[]
			<> to_jsonb(NEW) - '{withdrawn_at,withdrawn_by}'::text[]
	) THEN
		RAISE EXCEPTION 'a release does not change' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER kept_as_it_was BEFORE UPDATE ON letter_release
	FOR EACH ROW EXECUTE FUNCTION keep_letter_release();
