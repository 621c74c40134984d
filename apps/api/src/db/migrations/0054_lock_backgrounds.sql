-- What somebody told an organisation is its own business; of a child's school only those read who work with it.
ALTER TABLE person_background ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person_background FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON person_background TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON person_background USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND recorded_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY kept ON person_background AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'person_background'::regclass
	LOOP
		EXECUTE format('ALTER TABLE person_background ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- The door, as before; a background goes along where the file that stays has none.
CREATE OR REPLACE FUNCTION merge_person_files(merge uuid, part uuid, stays uuid, goes uuid, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	one record;
	ids jsonb;
	moved jsonb := '{}';
	ready int;
BEGIN
	IF NOT part = ANY (public.actor_partitions()) OR NOT public.keeps(mine, part) THEN
		RAISE EXCEPTION 'files are not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	PERFORM FROM public.person_file f WHERE f.partition_id = part AND f.organisation_id = mine
		AND f.person_id IN (stays, goes) ORDER BY f.person_id FOR UPDATE;
	SELECT count(*) INTO ready FROM public.person_file f
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id IN (stays, goes)
		AND f.erased_at IS NULL AND f.merged_into IS NULL
		AND NOT EXISTS (SELECT FROM public.person_file g WHERE g.partition_id = part
			AND g.organisation_id = mine AND g.merged_into = goes)
		AND NOT EXISTS (SELECT FROM public.file_measure m WHERE m.partition_id = part
			AND m.organisation_id = mine AND m.person_id IN (stays, goes) AND m.lifted_at IS NULL);
	IF ready <> 2 THEN
		RAISE EXCEPTION 'something came in the way' USING ERRCODE = 'serialization_failure';
	END IF;
	FOR one IN SELECT c.* FROM public.merged_columns() c
	LOOP
		EXECUTE format('WITH gone AS (
			UPDATE %1$s t SET %2$I = $1 WHERE t.partition_id = $2 AND t.%3$I = $3 AND t.%2$I = $4
				AND NOT (%4$L <> '''' AND to_jsonb(t) ->> %4$L IS NULL AND EXISTS (
					SELECT FROM %1$s k WHERE k.partition_id = $2 AND k.%3$I = $3 AND k.%2$I = $1
						AND to_jsonb(k) ->> %4$L IS NULL
						AND to_jsonb(k) -> ''is_about_school'' IS NOT DISTINCT FROM to_jsonb(t) -> ''is_about_school''))
			RETURNING t.id)
			SELECT coalesce(jsonb_agg(id), ''[]'') FROM gone', one.held, one.person, one.keeper,
			-- Of these a person has one at a time; that of the other file stays behind with it. A background never ends.
			CASE one.held::text WHEN 'household_member' THEN 'until_day' WHEN 'arrival' THEN 'ended_on'
				WHEN 'person_background' THEN 'never' ELSE '' END)
		INTO ids USING stays, part, mine, goes;
		moved := moved || jsonb_build_object(one.held::text || '.' || one.person, ids);
	END LOOP;
	UPDATE public.person_file f SET merged_into = stays
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id = goes;
	INSERT INTO public.person_merge (partition_id, id, organisation_id, person_id, merged_person_id, moved,
		merged_at, merged_by)
	VALUES (part, merge, mine, stays, goes, moved, moment, public.actor_user());
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
