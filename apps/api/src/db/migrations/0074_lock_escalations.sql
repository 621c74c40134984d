-- What was escalated of a child is for whoever follows the child; it is written by its door alone.
ALTER TABLE escalation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE escalation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON escalation TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY followed ON escalation FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM education_chain c
		WHERE c.partition_id = escalation.partition_id AND c.id = escalation.chain_id)
);
--> statement-breakpoint
ALTER TABLE escalation_run ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE escalation_run FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON escalation_run TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
-- Four narrow doors for the step that escalates, in nobody's name: they are opened in one transaction, and shut to
-- every actor. The first one begins the day, and says no when it was done or another process is at it; that one's
-- lock goes with its transaction, whatever ends it.
CREATE FUNCTION begin_escalations(today date, moment timestamptz) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	begun boolean := false;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NOT pg_try_advisory_xact_lock(hashtextextended('onthaal escalations', 0)) THEN
		RETURN false;
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.escalation_run (day, finished_at, escalations, mails) VALUES (today, moment, 0, 0)
	ON CONFLICT (day) DO NOTHING;
	begun := FOUND;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN begun;
END $$;
--> statement-breakpoint
-- The open chains, with what decides whether something is due: days, ids and the newest open referral for school.
CREATE FUNCTION chains_to_escalate()
	RETURNS TABLE (partition_id uuid, chain_id uuid, organisation_id uuid, starts_on date, earliest_start date,
		last_day date, next_step text, next_step_by date, referral_id uuid, submitted_at timestamptz, status text,
		owner_id uuid, receiver_id uuid, region_id uuid, working_days integer)
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
		d.region_id, o.escalation_working_days
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
-- Whoever may be told: at work there now, with schooling, and with an address. Who left has no membership.
CREATE FUNCTION escalation_recipients()
	RETURNS TABLE (user_id uuid, organisation_id uuid, region_id uuid, is_manager boolean, email text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT m.user_id, m.organisation_id, m.region_id, 'manager' = ANY (m.roles), m.email
	FROM public.membership m
	JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
	WHERE m.education AND m.waiting_since IS NULL AND m.email IS NOT NULL AND cardinality(m.roles) > 0
	ORDER BY m.organisation_id, m.user_id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Which of what is due was not escalated before; nothing is written yet. Under the lock of the day, so nobody adds
-- to it meanwhile.
CREATE FUNCTION new_escalations(due jsonb)
	RETURNS TABLE (partition_id uuid, chain_id uuid, kind text, period text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT d.partition_id, d.chain_id, d.kind, d.period
	FROM jsonb_to_recordset(due) AS d (partition_id uuid, chain_id uuid, kind text, period text)
	WHERE NOT EXISTS (SELECT FROM public.escalation e WHERE e.partition_id = d.partition_id
		AND e.chain_id = d.chain_id AND e.kind = d.kind AND e.period = d.period);
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Writes them, each with its line in the history of the child, and what the day came to.
CREATE FUNCTION write_escalations(made jsonb, today date, moment timestamptz, mail_count integer) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Without `on conflict`: what was escalated before ends the transaction, and no mail goes out.
	INSERT INTO public.escalation (partition_id, chain_id, kind, period, at, told)
	SELECT e.partition_id, e.chain_id, e.kind, e.period, moment, e.told
	FROM jsonb_to_recordset(made) AS e (partition_id uuid, chain_id uuid, kind text, period text, told integer);
	INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, at)
	SELECT c.partition_id, e.event_id, c.organisation_id, c.person_id, 'escalated', e.kind, moment
	FROM jsonb_to_recordset(made) AS e (partition_id uuid, chain_id uuid, kind text, event_id uuid)
	JOIN public.education_chain c ON c.partition_id = e.partition_id AND c.id = e.chain_id;
	UPDATE public.escalation_run r SET finished_at = moment, mails = mail_count,
		escalations = jsonb_array_length(made)
	WHERE r.day = today;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- A narrow door: gives the actor's own organisation another name, page about its offer and time until referrals for
-- school are escalated, if it is still as it was seen.
DROP FUNCTION change_own_organisation(text, text, text, integer);
--> statement-breakpoint
CREATE FUNCTION change_own_organisation(called text, offer_headed text, offer_said text, escalated_after integer,
		seen integer)
	RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NOT public.actor_manages('organisation') THEN
		RAISE EXCEPTION 'this actor manages no organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.organisation o
	SET name = called, offer_title = offer_headed, offer_text = offer_said,
		escalation_working_days = escalated_after, version = o.version + 1
	WHERE o.id = public.actor_organisation() AND o.version = seen;
	RETURN FOUND;
END $$;
