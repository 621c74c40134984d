ALTER TABLE "figure_mark" ADD COLUMN "clock" text;
--> statement-breakpoint
-- Marks the months that a change of referrals touches, and that of what is open, for the figures of the clock that strikes
-- then: whoever picks up changes nothing of who was sent. Whatever gets another id, as what is emptied does, goes and
-- comes: both are in a full join, which no plan makes by comparing each with each, however few rows there were when it was
-- planned.
CREATE OR REPLACE FUNCTION mark_referral_figures() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	IF TG_OP = 'UPDATE' THEN
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			clock)
		SELECT DISTINCT cell.partition_id, cell.desk_id, cell.sender_id, cell.receiver_id,
			public.figure_month_of(cell.moment), clock.name
		FROM old_rows o
		FULL JOIN new_rows n ON n.partition_id = o.partition_id AND n.id = o.id
		CROSS JOIN LATERAL (SELECT
			public.is_in_figures(o.status, o.submitted_at) AS was_in,
			public.is_in_figures(n.status, n.submitted_at) AS is_in
		) figures
		-- What the figures of every moment rest on.
		CROSS JOIN LATERAL (SELECT ROW(o.desk_id, o.sender_organisation_id, o.receiver_organisation_id, o.type,
				o.protocol_id, figures.was_in, o.status = 'cancelled' AND o.accepted_at IS NULL,
				o.sent_language, o.sent_nationality_group, o.sent_age_group)
			IS DISTINCT FROM ROW(n.desk_id, n.sender_organisation_id, n.receiver_organisation_id, n.type,
				n.protocol_id, figures.is_in, n.status = 'cancelled' AND n.accepted_at IS NULL,
				n.sent_language, n.sent_nationality_group, n.sent_age_group) AS all_of_it
		) changed
		CROSS JOIN LATERAL (
			VALUES ('submitted', o.submitted_at, n.submitted_at, changed.all_of_it),
				('pickedUp', o.accepted_at, n.accepted_at, changed.all_of_it
					OR ROW(o.submitted_at, o.pick_up_by) IS DISTINCT FROM ROW(n.submitted_at, n.pick_up_by)),
				('firstContact', o.first_contact_at, n.first_contact_at, changed.all_of_it
					OR o.submitted_at IS DISTINCT FROM n.submitted_at),
				('closed', o.closed_at, n.closed_at, changed.all_of_it
					OR ROW(o.status, o.due_by, o.outcome, o.rejection_reason, o.acknowledged_at IS NULL)
						IS DISTINCT FROM
						ROW(n.status, n.due_by, n.outcome, n.rejection_reason, n.acknowledged_at IS NULL)),
				('contested', o.contested_at, n.contested_at,
					changed.all_of_it OR o.contest IS DISTINCT FROM n.contest),
				('now', public.open_moment(o.status, o.submitted_at), public.open_moment(n.status, n.submitted_at),
					changed.all_of_it OR ROW(o.status, o.pick_up_by, o.answer_by, o.due_by, o.hold_until)
						IS DISTINCT FROM ROW(n.status, n.pick_up_by, n.answer_by, n.due_by, n.hold_until))
			UNION ALL
			SELECT 'appointment', a.starts_at, a.starts_at, true FROM public.appointment a
			WHERE changed.all_of_it AND a.partition_id = coalesce(n.partition_id, o.partition_id)
				AND a.referral_id = coalesce(n.id, o.id)
				AND a.state IN ('came', 'noShow')
			UNION ALL
			SELECT 'escalated', e.at, e.at, true FROM public.referral_escalation e
			WHERE changed.all_of_it AND e.partition_id = coalesce(n.partition_id, o.partition_id)
				AND e.referral_id = coalesce(n.id, o.id)
		) clock (name, before, after, is_other)
		CROSS JOIN LATERAL (VALUES
			(o.partition_id, o.desk_id, o.sender_organisation_id, o.receiver_organisation_id,
				CASE WHEN figures.was_in THEN clock.before END),
			(n.partition_id, n.desk_id, n.sender_organisation_id, n.receiver_organisation_id,
				CASE WHEN figures.is_in THEN clock.after END)
		) cell (partition_id, desk_id, sender_id, receiver_id, moment)
		WHERE (clock.is_other OR clock.before IS DISTINCT FROM clock.after) AND cell.moment IS NOT NULL;
	ELSIF TG_OP = 'INSERT' THEN
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			clock)
		SELECT DISTINCT n.partition_id, n.desk_id, n.sender_organisation_id, n.receiver_organisation_id,
			public.figure_month_of(clock.strikes_at), clock.name
		FROM new_rows n
		CROSS JOIN LATERAL (VALUES ('submitted', n.submitted_at), ('pickedUp', n.accepted_at),
			('firstContact', n.first_contact_at), ('closed', n.closed_at), ('contested', n.contested_at),
			('now', public.open_moment(n.status, n.submitted_at))) clock (name, strikes_at)
		WHERE public.is_in_figures(n.status, n.submitted_at) AND clock.strikes_at IS NOT NULL;
	ELSE
		-- Its appointments and escalations went before it, as their references ask.
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			clock)
		SELECT DISTINCT o.partition_id, o.desk_id, o.sender_organisation_id, o.receiver_organisation_id,
			public.figure_month_of(clock.strikes_at), clock.name
		FROM old_rows o
		CROSS JOIN LATERAL (VALUES ('submitted', o.submitted_at), ('pickedUp', o.accepted_at),
			('firstContact', o.first_contact_at), ('closed', o.closed_at), ('contested', o.contested_at),
			('now', public.open_moment(o.status, o.submitted_at))) clock (name, strikes_at)
		WHERE public.is_in_figures(o.status, o.submitted_at) AND clock.strikes_at IS NOT NULL;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Marks what the figures of a clock may have changed in: the months of these moments, and those of all others at which it
-- strikes for the same referrals, of which a longer period counts the first alone. Whoever moves such a referral elsewhere
-- at the same time is waited for, so that one of the two sees the other; in the order in which all lock referrals.
CREATE FUNCTION mark_figures(of_clock text, parts uuid[], ids uuid[], moments timestamptz[]) RETURNS void LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	PERFORM FROM public.referral r
	WHERE (r.partition_id, r.id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
	ORDER BY r.id FOR NO KEY UPDATE OF r;
	INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
		clock)
	SELECT DISTINCT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id,
		public.figure_month_of(moment.at), of_clock
	FROM (
		SELECT one.part, one.id, one.at FROM unnest(parts, ids, moments) AS one (part, id, at)
		UNION ALL
		SELECT a.partition_id, a.referral_id, a.starts_at FROM public.appointment a
		WHERE of_clock = 'appointment' AND a.state IN ('came', 'noShow')
			AND (a.partition_id, a.referral_id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
		UNION ALL
		SELECT e.partition_id, e.referral_id, e.at FROM public.referral_escalation e
		WHERE of_clock = 'escalated'
			AND (e.partition_id, e.referral_id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
	) moment
	JOIN public.referral r ON r.partition_id = moment.part AND r.id = moment.id
	WHERE public.is_in_figures(r.status, r.submitted_at);
END $$;
--> statement-breakpoint
-- Of appointments and escalations, each of which is of one referral. What is only planned is in no figure yet.
CREATE OR REPLACE FUNCTION mark_appointment_figures() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	parts uuid[];
	ids uuid[];
	moments timestamptz[];
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	IF TG_OP = 'UPDATE' THEN
		-- What gets another id goes and comes; a full join is never made by comparing each with each.
		SELECT array_agg(one.partition_id), array_agg(one.referral_id), array_agg(one.starts_at)
		INTO parts, ids, moments
		FROM old_rows o
		FULL JOIN new_rows n ON n.partition_id = o.partition_id AND n.id = o.id
		CROSS JOIN LATERAL (VALUES (o.partition_id, o.referral_id, o.state, o.starts_at),
			(n.partition_id, n.referral_id, n.state, n.starts_at)) one (partition_id, referral_id, state, starts_at)
		WHERE ROW(o.referral_id, o.state, o.starts_at) IS DISTINCT FROM ROW(n.referral_id, n.state, n.starts_at)
			AND one.state IN ('came', 'noShow');
	ELSIF TG_OP = 'INSERT' THEN
		SELECT array_agg(n.partition_id), array_agg(n.referral_id), array_agg(n.starts_at)
		INTO parts, ids, moments FROM new_rows n WHERE n.state IN ('came', 'noShow');
	ELSE
		SELECT array_agg(o.partition_id), array_agg(o.referral_id), array_agg(o.starts_at)
		INTO parts, ids, moments FROM old_rows o WHERE o.state IN ('came', 'noShow');
	END IF;
	IF ids IS NOT NULL THEN
		PERFORM public.mark_figures('appointment', parts, ids, moments);
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION mark_escalation_figures() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	parts uuid[];
	ids uuid[];
	moments timestamptz[];
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	IF TG_OP <> 'INSERT' THEN
		SELECT array_agg(o.partition_id), array_agg(o.referral_id), array_agg(o.at)
		INTO parts, ids, moments FROM old_rows o;
		IF ids IS NOT NULL THEN
			PERFORM public.mark_figures('escalated', parts, ids, moments);
		END IF;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		SELECT array_agg(n.partition_id), array_agg(n.referral_id), array_agg(n.at)
		INTO parts, ids, moments FROM new_rows n;
		IF ids IS NOT NULL THEN
			PERFORM public.mark_figures('escalated', parts, ids, moments);
		END IF;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Nobody calls the one without a clock any more.
DROP FUNCTION mark_figures(uuid[], uuid[], timestamptz[]);
