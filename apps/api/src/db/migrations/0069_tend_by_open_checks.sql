-- The door, as before; it tells of the check of a residence too, because the clock reads that.
DROP FUNCTION education_chains_to_tend(int, int, text, uuid, uuid, uuid, int);
--> statement-breakpoint
CREATE FUNCTION education_chains_to_tend(born_by int, born_after int, rules text, after_part uuid, after_person uuid,
		after_keeper uuid, at_most int)
	RETURNS TABLE (partition_id uuid, person_id uuid, organisation_id uuid, version int, birth_date text,
		nationalities text[], residence_ground text, register text, first_registered_belgium_on text,
		first_registered_here_on text, residence_check_open boolean)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT f.partition_id, f.person_id, f.organisation_id, f.version, f.birth_date, f.nationalities,
		f.residence_ground, f.register, f.first_registered_belgium_on::text, f.first_registered_here_on::text, f.residence_check_open
	FROM public.person_file f
	LEFT JOIN public.education_chain c ON c.partition_id = f.partition_id AND c.person_id = f.person_id
		AND c.organisation_id = f.organisation_id
	WHERE f.erased_at IS NULL AND f.merged_into IS NULL
		AND CASE WHEN c.id IS NULL THEN left(f.birth_date, 4)::int BETWEEN born_after AND born_by
			ELSE c.file_version <> f.version OR c.rule_set <> rules END
		AND (after_part IS NULL
			OR (f.partition_id, f.person_id, f.organisation_id) > (after_part, after_person, after_keeper))
	ORDER BY f.partition_id, f.person_id, f.organisation_id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION education_chains_to_tend(int, int, text, uuid, uuid, uuid, int) FROM PUBLIC;
