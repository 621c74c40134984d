-- The figures of a desk are read as those of the referrals that they count; of which parts they are, by whoever gets them.
ALTER TABLE figure_desk_month ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE figure_desk_month FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON figure_desk_month TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY receiver ON figure_desk_month FOR SELECT USING (
	receiver_organisation_id = (SELECT actor_organisation())
	AND (dim = 'parts' OR (partition_ids <@ (SELECT actor_partitions())::uuid[]
		AND ((SELECT actor_education()) OR NOT schooling)))
);
--> statement-breakpoint
-- What the kept months of all senders at these desks add up to, as the receiver is told it.
CREATE FUNCTION add_figures_up(of_desks uuid[], of_months date[]) RETURNS TABLE (
	desk_id uuid, receiver_organisation_id uuid, month date, schooling boolean, dim text, key text, partition_ids uuid[],
	sent integer, picked_up integer, picked_up_in_time integer, picked_up_late integer, first_contact integer, attended integer, attended_in_quarter integer, attended_in_year integer, no_show integer, no_show_in_quarter integer, no_show_in_year integer, completed integer, failed integer, rejected integer, cancelled integer, completed_in_time integer, completed_late integer, acknowledged integer, to_acknowledge integer, contested integer, contest_upheld integer, escalated integer, escalated_in_quarter integer, escalated_in_year integer,
	pick_up_days integer[], pick_up_counts integer[], first_contact_days integer[], first_contact_counts integer[],
	open integer, waiting integer, followed integer, due_days date[], due_counts integer[])
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, public, pg_temp
AS $$
WITH kept AS MATERIALIZED (
	SELECT f.*, CASE WHEN NOT f.untold OR f.sender_organisation_id = f.receiver_organisation_id THEN f.key
		WHEN f.dim = 'language' THEN 'und' WHEN f.dim IN ('nationalityGroup', 'ageGroup') THEN 'unknown'
		ELSE f.key END AS told_as
	FROM unnest(of_desks, of_months) AS u (desk_id, month)
	JOIN public.figure_month f ON f.desk_id = u.desk_id AND f.month = u.month
		AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome')
), parts AS (
	SELECT k.desk_id, k.receiver_organisation_id, k.month,
		array_agg(DISTINCT k.partition_id ORDER BY k.partition_id) AS ids
	FROM kept k GROUP BY 1, 2, 3
), wait AS (
	SELECT k.desk_id, k.receiver_organisation_id, k.month, k.schooling, k.dim, k.told_as, one.what, one.days,
		count(*)::integer AS people
	FROM kept k
	CROSS JOIN LATERAL (
		SELECT 'pickUp' AS what, unnest(k.pick_up_days) AS days
		UNION ALL
		SELECT 'firstContact', unnest(k.first_contact_days)
	) one
	GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
), waits AS (
	SELECT w.desk_id, w.receiver_organisation_id, w.month, w.schooling, w.dim, w.told_as,
		array_agg(w.days ORDER BY w.days) FILTER (WHERE w.what = 'pickUp') AS pick_up_days,
		array_agg(w.people ORDER BY w.days) FILTER (WHERE w.what = 'pickUp') AS pick_up_counts,
		array_agg(w.days ORDER BY w.days) FILTER (WHERE w.what = 'firstContact') AS first_contact_days,
		array_agg(w.people ORDER BY w.days) FILTER (WHERE w.what = 'firstContact') AS first_contact_counts
	FROM wait w GROUP BY 1, 2, 3, 4, 5, 6
), total AS (
	SELECT k.desk_id, k.receiver_organisation_id, k.month, k.schooling, k.dim, k.told_as,
		sum(k.sent)::integer AS sent,
		sum(k.picked_up)::integer AS picked_up,
		sum(k.picked_up_in_time)::integer AS picked_up_in_time,
		sum(k.picked_up_late)::integer AS picked_up_late,
		sum(k.first_contact)::integer AS first_contact,
		sum(k.attended)::integer AS attended,
		sum(k.attended_in_quarter)::integer AS attended_in_quarter,
		sum(k.attended_in_year)::integer AS attended_in_year,
		sum(k.no_show)::integer AS no_show,
		sum(k.no_show_in_quarter)::integer AS no_show_in_quarter,
		sum(k.no_show_in_year)::integer AS no_show_in_year,
		sum(k.completed)::integer AS completed,
		sum(k.failed)::integer AS failed,
		sum(k.rejected)::integer AS rejected,
		sum(k.cancelled)::integer AS cancelled,
		sum(k.completed_in_time)::integer AS completed_in_time,
		sum(k.completed_late)::integer AS completed_late,
		sum(k.acknowledged)::integer AS acknowledged,
		sum(k.to_acknowledge)::integer AS to_acknowledge,
		sum(k.contested)::integer AS contested,
		sum(k.contest_upheld)::integer AS contest_upheld,
		sum(k.escalated)::integer AS escalated,
		sum(k.escalated_in_quarter)::integer AS escalated_in_quarter,
		sum(k.escalated_in_year)::integer AS escalated_in_year
	FROM kept k GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT t.desk_id, t.receiver_organisation_id, t.month, t.schooling, t.dim, t.told_as, p.ids,
	t.sent, t.picked_up, t.picked_up_in_time, t.picked_up_late, t.first_contact, t.attended, t.attended_in_quarter, t.attended_in_year, t.no_show, t.no_show_in_quarter, t.no_show_in_year, t.completed, t.failed, t.rejected, t.cancelled, t.completed_in_time, t.completed_late, t.acknowledged, t.to_acknowledge, t.contested, t.contest_upheld, t.escalated, t.escalated_in_quarter, t.escalated_in_year,
	coalesce(w.pick_up_days, '{}'), coalesce(w.pick_up_counts, '{}'), coalesce(w.first_contact_days, '{}'),
	coalesce(w.first_contact_counts, '{}'), 0, 0, 0, '{}'::date[], '{}'::integer[]
FROM total t
JOIN parts p USING (desk_id, receiver_organisation_id, month)
-- All waits are of a total; a full join is never made by comparing each with each.
FULL JOIN waits w USING (desk_id, receiver_organisation_id, month, schooling, dim, told_as)
UNION ALL
SELECT p.desk_id, p.receiver_organisation_id, p.month, false, 'parts', '', p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}', '{}', '{}', '{}', 0, 0, 0, '{}', '{}'
FROM parts p
$$;
--> statement-breakpoint
-- What is open at these desks, in a month of its own that is later than all.
CREATE FUNCTION count_open_figures(of_desks uuid[]) RETURNS SETOF figure_desk_month
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, public, pg_temp
AS $$
WITH kept AS MATERIALIZED (
	SELECT r.desk_id, r.receiver_organisation_id, r.partition_id,
		r.type IN ('compulsoryEducation', 'preschool', 'school') AS schooling, d.dim, d.key, r.status,
		CASE r.status WHEN 'submitted' THEN r.pick_up_by WHEN 'infoRequested' THEN r.answer_by
			WHEN 'onHold' THEN r.hold_until ELSE r.due_by END AS due_on
	FROM public.referral r
	CROSS JOIN LATERAL (VALUES
		('', ''),
		('type', r.type),
		('language', coalesce(r.sent_language, 'und')),
		('nationalityGroup', coalesce(r.sent_nationality_group, 'unknown')),
		('ageGroup', coalesce(r.sent_age_group, 'unknown'))
	) d (dim, key)
	WHERE r.desk_id = ANY (of_desks) AND r.submitted_at IS NOT NULL
		AND r.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
), parts AS (
	SELECT k.desk_id, k.receiver_organisation_id, array_agg(DISTINCT k.partition_id ORDER BY k.partition_id) AS ids
	FROM kept k GROUP BY 1, 2
), due AS (
	SELECT one.desk_id, one.receiver_organisation_id, one.schooling, one.dim, one.key,
		array_agg(one.due_on ORDER BY one.due_on) AS days, array_agg(one.referrals ORDER BY one.due_on) AS counts
	FROM (SELECT k.desk_id, k.receiver_organisation_id, k.schooling, k.dim, k.key, k.due_on,
			count(*)::integer AS referrals
		FROM kept k WHERE k.due_on IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6) one
	GROUP BY 1, 2, 3, 4, 5
), total AS (
	SELECT k.desk_id, k.receiver_organisation_id, k.schooling, k.dim, k.key, count(*)::integer AS open,
		count(*) FILTER (WHERE k.status IN ('submitted', 'infoRequested'))::integer AS waiting,
		count(*) FILTER (WHERE k.status IN ('accepted', 'inProgress', 'onHold'))::integer AS followed
	FROM kept k GROUP BY 1, 2, 3, 4, 5
)
SELECT t.desk_id, t.receiver_organisation_id, date '9999-12-01', t.schooling, t.dim, t.key, p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], '{}'::integer[],
	t.open, t.waiting, t.followed, coalesce(d.days, '{}'), coalesce(d.counts, '{}')
FROM total t
JOIN parts p USING (desk_id, receiver_organisation_id)
-- As above.
FULL JOIN due d USING (desk_id, receiver_organisation_id, schooling, dim, key)
UNION ALL
SELECT p.desk_id, p.receiver_organisation_id, date '9999-12-01', false, 'parts', '', p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}', '{}', '{}', '{}', 0, 0, 0, '{}', '{}'
FROM parts p
$$;
--> statement-breakpoint
-- When something is open, as a moment of the month of what is.
CREATE FUNCTION open_moment(status text, submitted_at timestamptz) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN submitted_at IS NOT NULL
		AND status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
		THEN timestamptz '9999-12-15 12:00:00+00' END;
--> statement-breakpoint
-- Marks the months that a change of referrals touches, and that of what is open. Whatever gets another id, as what is
-- emptied does, goes and comes: both are in a full join, which no plan makes by comparing each with each, however few
-- rows there were when it was planned.
CREATE FUNCTION mark_referral_figures() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	IF TG_OP = 'UPDATE' THEN
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
		SELECT DISTINCT cell.partition_id, cell.desk_id, cell.sender_id, cell.receiver_id,
			public.figure_month_of(cell.moment)
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
			VALUES (o.submitted_at, n.submitted_at, changed.all_of_it),
				(o.accepted_at, n.accepted_at, changed.all_of_it
					OR ROW(o.submitted_at, o.pick_up_by) IS DISTINCT FROM ROW(n.submitted_at, n.pick_up_by)),
				(o.first_contact_at, n.first_contact_at, changed.all_of_it
					OR o.submitted_at IS DISTINCT FROM n.submitted_at),
				(o.closed_at, n.closed_at, changed.all_of_it
					OR ROW(o.status, o.due_by, o.outcome, o.rejection_reason, o.acknowledged_at IS NULL)
						IS DISTINCT FROM
						ROW(n.status, n.due_by, n.outcome, n.rejection_reason, n.acknowledged_at IS NULL)),
				(o.contested_at, n.contested_at, changed.all_of_it OR o.contest IS DISTINCT FROM n.contest),
				(public.open_moment(o.status, o.submitted_at), public.open_moment(n.status, n.submitted_at),
					changed.all_of_it OR ROW(o.status, o.pick_up_by, o.answer_by, o.due_by, o.hold_until)
						IS DISTINCT FROM ROW(n.status, n.pick_up_by, n.answer_by, n.due_by, n.hold_until))
			UNION ALL
			SELECT a.starts_at, a.starts_at, true FROM public.appointment a
			WHERE changed.all_of_it AND a.partition_id = coalesce(n.partition_id, o.partition_id)
				AND a.referral_id = coalesce(n.id, o.id)
				AND a.state IN ('came', 'noShow')
			UNION ALL
			SELECT e.at, e.at, true FROM public.referral_escalation e
			WHERE changed.all_of_it AND e.partition_id = coalesce(n.partition_id, o.partition_id)
				AND e.referral_id = coalesce(n.id, o.id)
		) clock (before, after, is_other)
		CROSS JOIN LATERAL (VALUES
			(o.partition_id, o.desk_id, o.sender_organisation_id, o.receiver_organisation_id,
				CASE WHEN figures.was_in THEN clock.before END),
			(n.partition_id, n.desk_id, n.sender_organisation_id, n.receiver_organisation_id,
				CASE WHEN figures.is_in THEN clock.after END)
		) cell (partition_id, desk_id, sender_id, receiver_id, moment)
		WHERE (clock.is_other OR clock.before IS DISTINCT FROM clock.after) AND cell.moment IS NOT NULL;
	ELSIF TG_OP = 'INSERT' THEN
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
		SELECT DISTINCT n.partition_id, n.desk_id, n.sender_organisation_id, n.receiver_organisation_id,
			public.figure_month_of(moment.at)
		FROM new_rows n
		CROSS JOIN LATERAL (VALUES (n.submitted_at), (n.accepted_at), (n.first_contact_at), (n.closed_at),
			(n.contested_at), (public.open_moment(n.status, n.submitted_at))) moment (at)
		WHERE public.is_in_figures(n.status, n.submitted_at) AND moment.at IS NOT NULL;
	ELSE
		-- Its appointments and escalations went before it, as their references ask.
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
		SELECT DISTINCT o.partition_id, o.desk_id, o.sender_organisation_id, o.receiver_organisation_id,
			public.figure_month_of(moment.at)
		FROM old_rows o
		CROSS JOIN LATERAL (VALUES (o.submitted_at), (o.accepted_at), (o.first_contact_at), (o.closed_at),
			(o.contested_at), (public.open_moment(o.status, o.submitted_at))) moment (at)
		WHERE public.is_in_figures(o.status, o.submitted_at) AND moment.at IS NOT NULL;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER mark_figures_added AFTER INSERT ON referral REFERENCING NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_referral_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_changed AFTER UPDATE ON referral REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_referral_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_gone AFTER DELETE ON referral REFERENCING OLD TABLE AS old_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_referral_figures();
--> statement-breakpoint
-- The months that figures can be of, from the first of them to the last.
CREATE FUNCTION months_of_figures() RETURNS SETOF date
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT generate_series(min(one.month), max(one.month), interval '1 month')::date
	FROM (
		SELECT public.figure_month_of(unnest(ARRAY[
			least(min(r.submitted_at), min(r.accepted_at), min(r.first_contact_at), min(r.closed_at), min(r.contested_at)),
			greatest(max(r.submitted_at), max(r.accepted_at), max(r.first_contact_at), max(r.closed_at),
				max(r.contested_at))])) AS month
		FROM public.referral r
		UNION ALL
		SELECT public.figure_month_of(unnest(ARRAY[min(a.starts_at), max(a.starts_at)])) FROM public.appointment a
		WHERE a.state IN ('came', 'noShow')
		UNION ALL
		SELECT public.figure_month_of(unnest(ARRAY[min(e.at), max(e.at)])) FROM public.referral_escalation e
		UNION ALL
		SELECT unnest(ARRAY[min(f.month), max(f.month)]) FROM public.figure_month f
	) one
	UNION ALL SELECT date '9999-12-01';
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Counts the desks and months anew that were marked first, to one at a time. Each statement sees at least what the one
-- before it saw: whatever is counted along and was marked too late to be taken away is counted once more.
CREATE FUNCTION fold_figures(at_most integer) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	of_desks uuid[];
	of_months date[];
	is_mine boolean := pg_try_advisory_xact_lock(hashtextextended('onthaal figures', 0));
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Whoever is at it already does it, which is another answer than that there is nothing to do.
	IF is_mine THEN
		-- Month by month: what many desks have in one month is found together.
		SELECT array_agg(marked.desk_id), array_agg(marked.month) INTO of_desks, of_months
		FROM (SELECT m.desk_id, m.month FROM public.figure_mark m GROUP BY 1, 2 ORDER BY 2, 1 LIMIT at_most) marked;
	END IF;
	IF of_months IS NOT NULL THEN
		DELETE FROM public.figure_mark m USING unnest(of_desks, of_months) AS u (desk_id, month)
		WHERE m.desk_id = u.desk_id AND m.month = u.month;
		DELETE FROM public.figure_month f USING unnest(of_desks, of_months) AS u (desk_id, month)
		WHERE f.desk_id = u.desk_id AND f.month = u.month
			AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome');
		INSERT INTO public.figure_month (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			schooling, untold, protocol_id, dim, key, sent, picked_up, picked_up_in_time, picked_up_late, first_contact,
			attended, attended_in_quarter, attended_in_year, no_show, no_show_in_quarter, no_show_in_year, completed,
			failed, rejected, cancelled, completed_in_time, completed_late, acknowledged, to_acknowledge, contested,
			contest_upheld, escalated, escalated_in_quarter, escalated_in_year, pick_up_days, first_contact_days)
		SELECT * FROM public.count_figures(of_desks, of_months);
		DELETE FROM public.figure_desk_month f USING unnest(of_desks, of_months) AS u (desk_id, month)
		WHERE f.desk_id = u.desk_id AND f.month = u.month
			AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome', 'parts');
		INSERT INTO public.figure_desk_month SELECT * FROM public.add_figures_up(of_desks, of_months);
		INSERT INTO public.figure_desk_month SELECT c.* FROM public.count_open_figures(
			ARRAY(SELECT u.desk_id FROM unnest(of_desks, of_months) AS u (desk_id, month)
				WHERE u.month = date '9999-12-01')) c;
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN CASE WHEN is_mine THEN coalesce(cardinality(of_months), 0) END;
END $$;
--> statement-breakpoint
-- Counts a month anew and compares it with what is kept of it, all at one moment. What differs and is not about to be
-- counted anyway has drifted: it is marked, so that it is counted live from now on and mended by the next fold. One at a
-- time: without an answer somebody else is at it.
CREATE FUNCTION check_figures(of_month date) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	drifted integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NOT pg_try_advisory_xact_lock(hashtextextended('onthaal check of figures', 0)) THEN
		RETURN NULL;
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	WITH desks AS (
		SELECT array_agg(d.id) AS ids, array_agg(of_month) AS months FROM public.desk d
	), fresh AS (
		SELECT to_jsonb(c) AS cell FROM desks, public.count_figures(desks.ids, desks.months) c
	), kept AS (
		SELECT to_jsonb(f) - 'number' AS cell FROM public.figure_month f WHERE f.month = of_month
	), different AS (
		SELECT one.cell FROM (
			(SELECT fresh.cell FROM fresh EXCEPT ALL SELECT kept.cell FROM kept)
			UNION ALL
			(SELECT kept.cell FROM kept EXCEPT ALL SELECT fresh.cell FROM fresh)
		) one
	), added AS (
		SELECT to_jsonb(a) AS cell FROM desks, public.add_figures_up(desks.ids, desks.months) a
		UNION ALL
		SELECT to_jsonb(c) FROM desks, public.count_open_figures(desks.ids) c WHERE of_month = date '9999-12-01'
	), of_desk AS (
		SELECT to_jsonb(f) AS cell FROM public.figure_desk_month f WHERE f.month = of_month
	), found AS (
		SELECT DISTINCT (cell->>'partition_id')::uuid AS partition_id, (cell->>'desk_id')::uuid AS desk_id,
			(cell->>'sender_organisation_id')::uuid AS sender_id, (cell->>'receiver_organisation_id')::uuid AS receiver_id
		FROM (
			SELECT different.cell FROM different
			UNION ALL
			-- A sum has no sender of its own: it is told of as one of its part.
			SELECT one.cell || jsonb_build_object('partition_id', one.cell->'partition_ids'->0,
				'sender_organisation_id', one.cell->'receiver_organisation_id')
			FROM (
				(SELECT added.cell FROM added EXCEPT ALL SELECT of_desk.cell FROM of_desk)
				UNION ALL
				(SELECT of_desk.cell FROM of_desk EXCEPT ALL SELECT added.cell FROM added)
			) one
		) all_of_it
		WHERE NOT EXISTS (SELECT FROM public.figure_mark m
			WHERE m.desk_id = (cell->>'desk_id')::uuid AND m.month = of_month)
	), marked AS (
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
		SELECT found.partition_id, found.desk_id, found.sender_id, found.receiver_id, of_month FROM found
		RETURNING figure_mark.desk_id
	)
	SELECT count(DISTINCT marked.desk_id) INTO drifted FROM marked;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN drifted;
END $$;
--> statement-breakpoint
-- What is open is counted in the background too.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
INSERT INTO figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
SELECT DISTINCT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id, date '9999-12-01'
FROM referral r WHERE open_moment(r.status, r.submitted_at) IS NOT NULL;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
