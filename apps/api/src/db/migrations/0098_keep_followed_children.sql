DROP FUNCTION retention_facts(uuid, uuid, uuid, uuid[], int);
--> statement-breakpoint
-- The facts by which a file is kept or not, as before; a child that is followed is kept.
CREATE FUNCTION retention_facts(in_partition uuid, of_organisation uuid, after uuid, named uuid[], most int)
	RETURNS TABLE (person_id uuid, birth_date text, recorded_on date, is_under_legal_hold boolean, is_followed boolean,
		referrals jsonb, interviews jsonb, minors uuid[])
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	IF scope_before <> 'maintenance' AND (of_organisation IS DISTINCT FROM public.actor_organisation()
		OR NOT in_partition = ANY (public.actor_partitions())) THEN
		RAISE EXCEPTION 'files are not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF scope_before = 'maintenance' AND NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
		RAISE EXCEPTION 'maintenance is for the owner' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT f.person_id, f.birth_date, (f.recorded_at AT TIME ZONE 'Europe/Brussels')::date,
		EXISTS (
			SELECT FROM public.file_measure m
			WHERE m.partition_id = f.partition_id AND m.person_id = f.person_id
				AND m.organisation_id = f.organisation_id AND m.kind = 'legalHold' AND m.lifted_at IS NULL
		),
		EXISTS (
			SELECT FROM public.education_chain c
			WHERE c.partition_id = f.partition_id AND c.person_id = f.person_id
				AND c.organisation_id = f.organisation_id AND c.state = 'open'
		),
		(
			SELECT coalesce(jsonb_agg(jsonb_build_object(
				'type', r.type,
				'status', r.status,
				'outcome', CASE WHEN r.status IN ('rejected', 'cancelled', 'enteredInError') THEN r.status
					ELSE r.outcome END,
				'isPending', coalesce(r.contest = 'open', false)
					OR (r.status = 'draft' AND r.waits_since IS NOT NULL),
				'closedOn', CASE WHEN r.status IN ('completed', 'failed', 'rejected', 'cancelled', 'enteredInError')
					THEN (coalesce(r.closed_at, touched.at) AT TIME ZONE 'Europe/Brussels')::date END,
				'touchedOn', (touched.at AT TIME ZONE 'Europe/Brussels')::date)), '[]')
			FROM public.referral r
			CROSS JOIN LATERAL (
				SELECT coalesce(max(e.at), r.created_at) AS at FROM public.referral_event e
				WHERE e.partition_id = r.partition_id AND e.referral_id = r.id AND r.closed_at IS NULL
			) touched
			WHERE r.partition_id = f.partition_id AND r.person_id = f.person_id
				AND r.sender_organisation_id = f.organisation_id
		),
		(
			SELECT coalesce(jsonb_agg(jsonb_build_object('status', i.status,
				'on', coalesce(CASE i.status WHEN 'held' THEN i.held_on END,
					(i.updated_at AT TIME ZONE 'Europe/Brussels')::date))), '[]')
			FROM public.intake_interview i
			WHERE i.partition_id = f.partition_id AND i.person_id = f.person_id
				AND i.organisation_id = f.organisation_id
		),
		(
			SELECT coalesce(array_agg(DISTINCT g.minor_id), '{}') FROM public.guardian g
			WHERE g.partition_id = f.partition_id AND g.guardian_id = f.person_id
				AND g.organisation_id = f.organisation_id AND g.minor_id <> f.person_id
		)
	FROM public.person_file f
	WHERE f.partition_id = in_partition AND f.organisation_id = of_organisation AND f.erased_at IS NULL
		AND f.merged_into IS NULL
		AND (named IS NULL OR f.person_id = ANY (named))
		AND (after IS NULL OR f.person_id > after)
	ORDER BY f.person_id LIMIT most;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION retention_facts(uuid, uuid, uuid, uuid[], int) FROM PUBLIC;
