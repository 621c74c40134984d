-- What was escalated of a referral is for whoever may see that; it is written by its door alone.
ALTER TABLE referral_escalation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE referral_escalation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON referral_escalation TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY of_referral ON referral_escalation FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM referral r
		WHERE r.partition_id = referral_escalation.partition_id AND r.id = referral_escalation.referral_id)
);
--> statement-breakpoint
-- Three more narrow doors for the step that escalates, in nobody's name and under the lock of its day. The first one
-- tells what waits and was not escalated for good, with the kinds that were. A child that is followed is left to its
-- chain, which tells sooner that nobody accepts the referral. A question of less than a week ago cannot be due.
CREATE FUNCTION referrals_to_escalate(today date)
	RETURNS TABLE (partition_id uuid, referral_id uuid, type text, status text, pick_up_by date, asked_at timestamptz,
		period text, escalated text[], sender_id uuid, receiver_id uuid, desk_id uuid, region_id uuid,
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
	RETURN QUERY SELECT w.partition_id, w.id, w.type, w.status, w.pick_up_by, w.asked_at, w.period,
		ARRAY(SELECT e.kind FROM public.referral_escalation e
			WHERE e.partition_id = w.partition_id AND e.referral_id = w.id AND e.period = w.period),
		w.sender_organisation_id, w.receiver_organisation_id, w.desk_id, d.region_id, o.unclaimed_working_days
	FROM (
		SELECT r.*, r.pick_up_by::text AS period, 'stillUnclaimed' AS last_kind FROM public.referral r
		WHERE r.status = 'submitted' AND r.pick_up_by < today
			AND NOT (r.type IN ('compulsoryEducation', 'preschool', 'school')
				AND EXISTS (SELECT FROM public.education_chain c
					WHERE c.partition_id = r.partition_id AND c.person_id = r.person_id
						AND c.organisation_id = r.sender_organisation_id AND c.state = 'open'))
		UNION ALL
		SELECT r.*, extract(epoch FROM r.asked_at)::text, 'unanswered' FROM public.referral r
		WHERE r.status = 'infoRequested'
			AND r.asked_at < ((today - 6)::timestamp AT TIME ZONE 'Europe/Brussels')
	) w
	JOIN public.desk d ON d.id = w.desk_id
	JOIN public.organisation o ON o.id = w.receiver_organisation_id
	WHERE NOT EXISTS (SELECT FROM public.referral_escalation e
		WHERE e.partition_id = w.partition_id AND e.referral_id = w.id
			AND e.kind = w.last_kind AND e.period = w.period)
	ORDER BY w.partition_id, w.id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- The managers: at work there now, with where they are written to, if that is known. Who left has no membership.
CREATE FUNCTION managers_to_tell()
	RETURNS TABLE (membership_id uuid, organisation_id uuid, region_id uuid, desk_ids uuid[], education boolean,
		email text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT m.id, m.organisation_id, m.region_id,
		ARRAY(SELECT md.desk_id FROM public.membership_desk md WHERE md.membership_id = m.id), m.education, m.email
	FROM public.membership m
	JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
	WHERE m.waiting_since IS NULL AND 'manager' = ANY (m.roles)
	ORDER BY m.organisation_id, m.id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Writes what was escalated, and counts it with the rest of the day.
CREATE FUNCTION write_referral_escalations(made jsonb, today date, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Without `on conflict`: what was escalated before ends the transaction, and no mail goes out.
	INSERT INTO public.referral_escalation (partition_id, referral_id, kind, period, at, told)
	SELECT e.partition_id, e.referral_id, e.kind, e.period, moment, e.told
	FROM jsonb_to_recordset(made) AS e (partition_id uuid, referral_id uuid, kind text, period text, told integer);
	UPDATE public.escalation_run r SET escalations = r.escalations + jsonb_array_length(made) WHERE r.day = today;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- A narrow door: after how many working days more the managers of a region of the actor's own organisation are told.
CREATE FUNCTION set_unclaimed_working_days(days integer) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NOT public.actor_manages('organisation') THEN
		RAISE EXCEPTION 'this actor manages no organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.organisation o SET unclaimed_working_days = days WHERE o.id = public.actor_organisation();
END $$;
