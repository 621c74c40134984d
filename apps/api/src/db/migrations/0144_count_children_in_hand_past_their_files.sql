-- How many children a region has at its desks, for figures: the days of each child that a desk of the actor's
-- organisation has in hand, and nothing by which anybody is known. By row-level security the database would look for
-- the referral of a child that it came from once more with each chain, and again with each file.
CREATE OR REPLACE FUNCTION days_of_children_in_hand(at_desks uuid[]) RETURNS TABLE (starts_on date, earliest_start date, last_day date)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	parts uuid[] := public.actor_partitions();
	parts_before text := coalesce(current_setting('onthaal.partitions', true), '');
BEGIN
	-- As the policies of referrals and chains have it: of whoever follows schooling, in the parts that they serve.
	IF mine IS NULL OR public.actor_education() IS NOT TRUE THEN
		RETURN;
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Whoever serves no part is asked about maintenance at once, and not first about the referral of each file.
	PERFORM set_config('onthaal.partitions', '', true);
	RETURN QUERY
	WITH held AS MATERIALIZED (
		SELECT DISTINCT r.partition_id, r.person_id, r.sender_organisation_id FROM public.referral r
		WHERE r.desk_id = ANY (at_desks) AND r.partition_id = ANY (parts) AND r.receiver_organisation_id = mine
			AND r.type IN ('compulsoryEducation', 'preschool', 'school') AND NOT r.type = 'school' AND r.submitted_at IS NOT NULL
			AND r.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
	)
	SELECT c.starts_on, c.earliest_start, c.last_day FROM held
	JOIN public.education_chain c ON c.person_id = held.person_id AND c.organisation_id = held.sender_organisation_id
		AND c.partition_id = held.partition_id AND c.state = 'open'
	JOIN public.person_file f ON f.partition_id = c.partition_id AND f.person_id = c.person_id
		AND f.organisation_id = c.organisation_id AND f.merged_into IS NULL AND f.erased_at IS NULL;
	PERFORM set_config('onthaal.partitions', parts_before, true);
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
