-- A narrow door for the step that throws talks away which nobody goes on with: which they are, and in whose
-- name. That of whoever sees all that was drafted in it, the last to change it before others; nobody where no
-- one is left who holds talks. A legal hold or a restriction keeps a talk as it is. Ids and nothing else, and at the door only: no actor can ask.
CREATE FUNCTION talks_left(last_day date, at_most integer)
	RETURNS TABLE (interview_id uuid, user_id uuid, organisation_id uuid)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT i.id, doer.user_id, i.organisation_id
	FROM public.intake_interview i
	CROSS JOIN LATERAL (
		SELECT m.user_id FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		WHERE m.organisation_id = i.organisation_id AND m.waiting_since IS NULL
			AND m.roles && ARRAY['frontDesk', 'socialWorker']
		ORDER BY m.education DESC, (m.user_id = i.updated_by) DESC, m.id LIMIT 1
	) doer
	WHERE i.status = 'draft' AND NOT EXISTS (
			SELECT FROM public.file_measure f
			WHERE f.partition_id = i.partition_id AND f.person_id = i.person_id
				AND f.organisation_id = i.organisation_id AND f.lifted_at IS NULL
		) AND (i.updated_at AT TIME ZONE 'Europe/Brussels')::date <= last_day
	ORDER BY i.updated_at, i.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION talks_left(date, integer) FROM PUBLIC;
