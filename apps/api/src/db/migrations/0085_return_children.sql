-- The one door by which a child comes from one municipality to another, as before; the chain of the sender remembers
-- what became of it there, by an id that opens nothing.
CREATE OR REPLACE FUNCTION pass_education_chain_on(made uuid, part uuid, chain uuid) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	moved public.education_chain;
	receiving uuid;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT c.* INTO moved FROM public.education_chain c
	WHERE c.partition_id = part AND c.id = chain AND part = ANY (public.actor_partitions())
		AND public.actor_education() AND c.state = 'closed' AND c.closing_reason = 'moved'
		AND c.closed_by = public.actor_user() AND c.receiving_organisation_id IS NOT NULL
		AND c.xmin = pg_current_xact_id()::xid
		-- A program is no second person.
		AND EXISTS (SELECT FROM public.user_account u WHERE u.id = c.closed_by AND u.kind = 'person');
	IF moved.id IS NULL THEN
		RAISE EXCEPTION 'this child was not closed by this actor now' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT p.id INTO receiving FROM public.partition p
	JOIN public.organisation o ON o.id = moved.organisation_id AND o.kind = 'municipality'
	WHERE p.municipality_id = moved.receiving_organisation_id ORDER BY p.id LIMIT 1;
	IF receiving IS NOT NULL THEN
		PERFORM public.keeps(moved.receiving_organisation_id, receiving);
		INSERT INTO public.education_transfer (partition_id, id, organisation_id, version, given_name, family_name,
			birth_date, from_organisation_id, followed_since, received_at)
		SELECT receiving, made, moved.receiving_organisation_id, 1, f.given_name, f.family_name, f.birth_date,
			moved.organisation_id, moved.opened_on, moved.closed_at
		FROM public.person_file f
		WHERE f.partition_id = moved.partition_id AND f.person_id = moved.person_id
			AND f.organisation_id = moved.organisation_id AND public.may_pass_on(f);
		IF NOT FOUND THEN
			receiving := NULL;
		END IF;
	END IF;
	IF receiving IS NULL THEN
		RAISE EXCEPTION 'nobody would get this child' USING ERRCODE = 'restrict_violation';
	END IF;
	UPDATE public.education_chain c SET transfer_id = made WHERE c.partition_id = part AND c.id = chain;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The one door by which it comes back: for whoever said a moment ago, in this very transaction, that the child does not
-- live there. What was closed because it moved there is open again, for a new next step; whatever else happened to it
-- since stands, and whoever declines sees nothing of either.
CREATE FUNCTION return_education_chain(made uuid, part uuid, transfer uuid, note text) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	declined public.education_transfer;
	back public.education_chain;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT t.* INTO declined FROM public.education_transfer t
	WHERE t.partition_id = part AND t.id = transfer AND part = ANY (public.actor_partitions())
		AND t.organisation_id = public.actor_organisation() AND public.actor_education()
		AND t.declined_by = public.actor_user() AND t.declined_at IS NOT NULL AND t.taken_over_at IS NULL
		AND t.xmin = pg_current_xact_id()::xid;
	IF declined.id IS NULL THEN
		RAISE EXCEPTION 'this child was not declined by this actor now' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.education_chain c SET version = c.version + 1, state = 'open',
		transfer_declined_at = declined.declined_at, next_step = NULL, next_step_by = NULL, next_step_owner = NULL,
		next_step_for = NULL, closing_reason = NULL, closing_detail = NULL, receiving_municipality = NULL,
		receiving_organisation_id = NULL, closing_proposed_by = NULL, closing_proposed_at = NULL,
		closing_proposed_for = NULL, closed_by = NULL, closed_at = NULL
	WHERE c.transfer_id = declined.id AND c.state = 'closed' AND c.closing_reason = 'moved'
	RETURNING c.* INTO back;
	IF back.id IS NOT NULL THEN
		INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, detail,
			actor_id, actor_organisation_id, at)
		VALUES (back.partition_id, made, back.organisation_id, back.person_id, 'transferDeclined',
			declined.decline_reason, note, public.actor_user(), public.actor_organisation(), declined.declined_at);
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION return_education_chain(uuid, uuid, uuid, text) FROM PUBLIC;
--> statement-breakpoint
DROP FUNCTION chains_to_escalate();
--> statement-breakpoint
-- The open chains, with what decides whether something is due: days, ids, the newest open referral for school, and what
-- another municipality declined.
CREATE FUNCTION chains_to_escalate()
	RETURNS TABLE (partition_id uuid, chain_id uuid, organisation_id uuid, starts_on date, earliest_start date,
		last_day date, next_step text, next_step_by date, referral_id uuid, submitted_at timestamptz, status text,
		owner_id uuid, receiver_id uuid, region_id uuid, working_days integer, opened_on date,
		declined_transfer uuid)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT c.partition_id, c.id, c.organisation_id, c.starts_on, c.earliest_start, c.last_day,
		c.next_step, c.next_step_by, r.id, r.submitted_at, r.status, r.owner_id, r.receiver_organisation_id,
		d.region_id, o.escalation_working_days, c.opened_on,
		CASE WHEN c.transfer_declined_at IS NOT NULL THEN c.transfer_id END
	FROM public.education_chain c
	JOIN public.person_file f ON f.partition_id = c.partition_id AND f.person_id = c.person_id
		AND f.organisation_id = c.organisation_id AND f.erased_at IS NULL AND f.merged_into IS NULL
	LEFT JOIN LATERAL (
		SELECT n.* FROM public.referral n
		WHERE n.partition_id = c.partition_id AND n.person_id = c.person_id
			AND n.sender_organisation_id = c.organisation_id
			AND n.type IN ('compulsoryEducation', 'preschool', 'school')
			AND n.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
		ORDER BY n.submitted_at DESC, n.id DESC LIMIT 1
	) r ON true
	LEFT JOIN public.desk d ON d.id = r.desk_id
	LEFT JOIN public.organisation o ON o.id = r.receiver_organisation_id
	WHERE c.state = 'open'
	ORDER BY c.partition_id, c.id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION chains_to_escalate() FROM PUBLIC;
--> statement-breakpoint
-- Who moved somewhere and waits there, and of whom nobody was told so yet: where, and who passed it on.
CREATE FUNCTION transfers_to_escalate()
	RETURNS TABLE (partition_id uuid, transfer_id uuid, receiving_id uuid, sending_id uuid, received_at timestamptz,
		working_days integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT t.partition_id, t.id, t.organisation_id, c.organisation_id, t.received_at,
		o.escalation_working_days
	FROM public.education_transfer t
	JOIN public.organisation o ON o.id = t.organisation_id
	LEFT JOIN public.education_chain c ON c.transfer_id = t.id AND c.state = 'closed' AND c.closing_reason = 'moved'
	WHERE t.taken_over_at IS NULL AND t.declined_at IS NULL AND t.escalated_at IS NULL
	ORDER BY t.partition_id, t.id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION transfers_to_escalate() FROM PUBLIC;
--> statement-breakpoint
-- Writes that they were told: with the child that waits, and in the history of the child with whoever passed it on.
CREATE FUNCTION write_transfer_escalations(made jsonb, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE public.education_transfer t SET escalated_at = moment
	FROM jsonb_to_recordset(made) AS e (partition_id uuid, transfer_id uuid)
	WHERE t.partition_id = e.partition_id AND t.id = e.transfer_id;
	INSERT INTO public.escalation (partition_id, chain_id, kind, period, at, told)
	SELECT c.partition_id, c.id, 'notTakenOver', e.transfer_id::text, moment, e.told
	FROM jsonb_to_recordset(made) AS e (transfer_id uuid, told integer)
	JOIN public.education_chain c ON c.transfer_id = e.transfer_id AND c.state = 'closed'
		AND c.closing_reason = 'moved';
	INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, at)
	SELECT c.partition_id, e.event_id, c.organisation_id, c.person_id, 'escalated', 'notTakenOver', moment
	FROM jsonb_to_recordset(made) AS e (transfer_id uuid, event_id uuid)
	JOIN public.education_chain c ON c.transfer_id = e.transfer_id AND c.state = 'closed'
		AND c.closing_reason = 'moved';
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION write_transfer_escalations(jsonb, timestamptz) FROM PUBLIC;
