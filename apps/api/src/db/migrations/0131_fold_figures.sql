-- Figures of whole months, counted once for all. Who may read them is who may read the referrals that they count, as the
-- policy of these says; written by doors alone.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['figure_month', 'figure_mark']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY parties ON figure_month FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (sender_organisation_id = (SELECT actor_organisation())
		OR receiver_organisation_id = (SELECT actor_organisation()))
	AND ((SELECT actor_education()) OR NOT schooling)
);
--> statement-breakpoint
CREATE POLICY parties ON figure_mark FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (sender_organisation_id = (SELECT actor_organisation())
		OR receiver_organisation_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
CREATE FUNCTION figure_month_of(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN date_trunc('month', moment AT TIME ZONE 'Europe/Brussels')::date;
--> statement-breakpoint
-- Everything after the draft that was not entered in error, which stays out of all figures.
CREATE FUNCTION is_in_figures(status text, submitted_at timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN submitted_at IS NOT NULL AND status NOT IN ('draft', 'enteredInError');
--> statement-breakpoint
-- What happened at these desks in these months, counted from the referrals: the same as the lists of
-- `measure-definitions.ts` hold, which tests compare. Each moment of a referral falls in its month on Belgian clocks.
CREATE FUNCTION count_figures(of_desks uuid[], of_months date[]) RETURNS TABLE (
	partition_id uuid, desk_id uuid, sender_organisation_id uuid, receiver_organisation_id uuid, month date,
	schooling boolean, untold boolean, protocol_id uuid, dim text, key text,
	sent integer, picked_up integer, picked_up_in_time integer, picked_up_late integer, first_contact integer,
	attended integer, attended_in_quarter integer, attended_in_year integer,
	no_show integer, no_show_in_quarter integer, no_show_in_year integer,
	completed integer, failed integer, rejected integer, cancelled integer,
	completed_in_time integer, completed_late integer, acknowledged integer, to_acknowledge integer,
	contested integer, contest_upheld integer, escalated integer, escalated_in_quarter integer,
	escalated_in_year integer, pick_up_days integer[], first_contact_days integer[])
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, public, pg_temp
AS $$
WITH unit AS MATERIALIZED (
	SELECT u.desk_id, u.month, (u.month::timestamp AT TIME ZONE 'Europe/Brussels') AS begins,
		((u.month + interval '1 month') AT TIME ZONE 'Europe/Brussels') AS ends
	FROM unnest(of_desks, of_months) AS u (desk_id, month)
), span AS MATERIALIZED (
	SELECT DISTINCT u.month, u.begins, u.ends,
		(date_trunc('quarter', u.month::timestamp) AT TIME ZONE 'Europe/Brussels') AS quarter_begins,
		(make_date(extract(year FROM u.month)::integer - (extract(month FROM u.month) < 9)::integer, 9, 1)::timestamp
			AT TIME ZONE 'Europe/Brussels') AS year_begins
	FROM unit u
), attendance AS (
	SELECT s.month, s.begins, s.quarter_begins, s.year_begins, a.partition_id, a.referral_id,
		bool_or(a.state = 'noShow') AS missed
	FROM span s
	JOIN public.appointment a ON a.starts_at >= s.begins AND a.starts_at < s.ends AND a.state IN ('came', 'noShow')
	GROUP BY 1, 2, 3, 4, 5, 6
), escalation AS (
	SELECT s.month, s.begins, s.quarter_begins, s.year_begins, e.partition_id, e.referral_id
	FROM span s JOIN public.referral_escalation e ON e.at >= s.begins AND e.at < s.ends
	GROUP BY 1, 2, 3, 4, 5, 6
), moment AS (
	SELECT 'sent' AS what, u.month, r.*, false AS missed, 0 AS in_quarter, 0 AS in_year, 0 AS missed_in_quarter,
		0 AS missed_in_year
	FROM unit u JOIN public.referral r
		ON r.desk_id = u.desk_id AND r.submitted_at >= u.begins AND r.submitted_at < u.ends
	UNION ALL
	SELECT 'pickedUp', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u JOIN public.referral r
		ON r.desk_id = u.desk_id AND r.accepted_at >= u.begins AND r.accepted_at < u.ends
	UNION ALL
	SELECT 'firstContact', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u JOIN public.referral r
		ON r.desk_id = u.desk_id AND r.first_contact_at >= u.begins AND r.first_contact_at < u.ends
	UNION ALL
	SELECT 'closed', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u JOIN public.referral r
		ON r.desk_id = u.desk_id AND r.closed_at >= u.begins AND r.closed_at < u.ends
		AND r.status IN ('completed', 'failed', 'rejected', 'cancelled')
	UNION ALL
	SELECT 'contested', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u JOIN public.referral r
		ON r.desk_id = u.desk_id AND r.contested_at >= u.begins AND r.contested_at < u.ends
		AND r.contest IS NOT NULL
	UNION ALL
	SELECT 'attended', h.month, r.*, h.missed, b.in_quarter, b.in_year, b.missed_in_quarter, b.missed_in_year
	FROM attendance h
	JOIN public.referral r ON r.partition_id = h.partition_id AND r.id = h.referral_id
	JOIN unit u ON u.desk_id = r.desk_id AND u.month = h.month
	CROSS JOIN LATERAL (
		SELECT count(*) FILTER (WHERE a.starts_at >= h.quarter_begins)::integer AS in_quarter,
			count(*)::integer AS in_year,
			count(*) FILTER (WHERE a.starts_at >= h.quarter_begins AND a.state = 'noShow')::integer AS missed_in_quarter,
			count(*) FILTER (WHERE a.state = 'noShow')::integer AS missed_in_year
		FROM public.appointment a
		WHERE a.partition_id = h.partition_id AND a.referral_id = h.referral_id AND a.state IN ('came', 'noShow')
			AND a.starts_at >= h.year_begins AND a.starts_at < h.begins
	) b
	UNION ALL
	SELECT 'escalated', h.month, r.*, false, b.in_quarter, b.in_year, 0, 0
	FROM escalation h
	JOIN public.referral r ON r.partition_id = h.partition_id AND r.id = h.referral_id
	JOIN unit u ON u.desk_id = r.desk_id AND u.month = h.month
	CROSS JOIN LATERAL (
		SELECT count(*) FILTER (WHERE e.at >= h.quarter_begins)::integer AS in_quarter, count(*)::integer AS in_year
		FROM public.referral_escalation e
		WHERE e.partition_id = h.partition_id AND e.referral_id = h.referral_id
			AND e.at >= h.year_begins AND e.at < h.begins
	) b
), told AS (
	SELECT m.*, m.type IN ('compulsoryEducation', 'preschool', 'school') AS is_schooling,
		m.status = 'cancelled' AND m.accepted_at IS NULL AS is_untold,
		(m.submitted_at AT TIME ZONE 'Europe/Brussels')::date AS sent_on,
		(m.accepted_at AT TIME ZONE 'Europe/Brussels')::date AS picked_up_on,
		(m.closed_at AT TIME ZONE 'Europe/Brussels')::date AS closed_on
	FROM moment m WHERE public.is_in_figures(m.status, m.submitted_at)
)
SELECT t.partition_id, t.desk_id, t.sender_organisation_id, t.receiver_organisation_id, t.month,
	t.is_schooling, t.is_untold, t.protocol_id, d.dim, d.key,
	count(*) FILTER (WHERE t.what = 'sent')::integer,
	count(*) FILTER (WHERE t.what = 'pickedUp')::integer,
	count(*) FILTER (WHERE t.what = 'pickedUp' AND t.picked_up_on <= t.pick_up_by)::integer,
	count(*) FILTER (WHERE t.what = 'pickedUp' AND t.picked_up_on > t.pick_up_by)::integer,
	count(*) FILTER (WHERE t.what = 'firstContact')::integer,
	count(*) FILTER (WHERE t.what = 'attended')::integer,
	count(*) FILTER (WHERE t.what = 'attended' AND t.in_quarter = 0)::integer,
	count(*) FILTER (WHERE t.what = 'attended' AND t.in_year = 0)::integer,
	count(*) FILTER (WHERE t.what = 'attended' AND t.missed)::integer,
	count(*) FILTER (WHERE t.what = 'attended' AND t.missed AND t.missed_in_quarter = 0)::integer,
	count(*) FILTER (WHERE t.what = 'attended' AND t.missed AND t.missed_in_year = 0)::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'completed')::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'failed')::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'rejected')::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'cancelled')::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'completed' AND t.closed_on <= t.due_by)::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status = 'completed' AND t.closed_on > t.due_by)::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status <> 'cancelled' AND t.acknowledged_at IS NOT NULL)::integer,
	count(*) FILTER (WHERE t.what = 'closed' AND t.status <> 'cancelled' AND t.acknowledged_at IS NULL)::integer,
	count(*) FILTER (WHERE t.what = 'contested')::integer,
	count(*) FILTER (WHERE t.what = 'contested' AND t.contest = 'upheld')::integer,
	count(*) FILTER (WHERE t.what = 'escalated')::integer,
	count(*) FILTER (WHERE t.what = 'escalated' AND t.in_quarter = 0)::integer,
	count(*) FILTER (WHERE t.what = 'escalated' AND t.in_year = 0)::integer,
	coalesce(array_agg(t.picked_up_on - t.sent_on ORDER BY t.picked_up_on - t.sent_on)
		FILTER (WHERE t.what = 'pickedUp'), '{}'),
	coalesce(array_agg((t.first_contact_at AT TIME ZONE 'Europe/Brussels')::date - t.sent_on
		ORDER BY (t.first_contact_at AT TIME ZONE 'Europe/Brussels')::date - t.sent_on)
		FILTER (WHERE t.what = 'firstContact'), '{}')
FROM told t
CROSS JOIN LATERAL (VALUES
	('', ''),
	('type', t.type),
	('language', coalesce(t.sent_language, 'und')),
	('nationalityGroup', coalesce(t.sent_nationality_group, 'unknown')),
	('ageGroup', coalesce(t.sent_age_group, 'unknown')),
	('outcome', CASE WHEN t.what <> 'closed' THEN NULL WHEN t.status = 'rejected' THEN t.rejection_reason
		WHEN t.status IN ('completed', 'failed') THEN t.outcome END)
) d (dim, key)
WHERE d.key IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
$$;
--> statement-breakpoint
-- Marks what the figures of some referrals may have changed in: the months of these moments, and those of all their
-- appointments and escalations, of which a longer period counts the first alone. Whoever moves such a referral elsewhere
-- at the same time is waited for, so that one of the two sees the other; in the order in which all lock referrals.
CREATE FUNCTION mark_figures(parts uuid[], ids uuid[], moments timestamptz[]) RETURNS void LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	PERFORM FROM public.referral r
	WHERE (r.partition_id, r.id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
	ORDER BY r.id FOR NO KEY UPDATE OF r;
	INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
	SELECT DISTINCT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id,
		public.figure_month_of(moment.at)
	FROM (
		SELECT one.part, one.id, one.at FROM unnest(parts, ids, moments) AS one (part, id, at)
		UNION ALL
		SELECT a.partition_id, a.referral_id, a.starts_at FROM public.appointment a
		WHERE (a.partition_id, a.referral_id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
			AND a.state IN ('came', 'noShow')
		UNION ALL
		SELECT e.partition_id, e.referral_id, e.at FROM public.referral_escalation e
		WHERE (e.partition_id, e.referral_id) IN (SELECT one.part, one.id FROM unnest(parts, ids) AS one (part, id))
	) moment
	JOIN public.referral r ON r.partition_id = moment.part AND r.id = moment.id
	WHERE public.is_in_figures(r.status, r.submitted_at);
END $$;
--> statement-breakpoint
-- Of appointments and escalations, each of which is of one referral. What is only planned is in no figure yet.
CREATE FUNCTION mark_appointment_figures() RETURNS trigger
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
		PERFORM public.mark_figures(parts, ids, moments);
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER mark_figures_added AFTER INSERT ON appointment REFERENCING NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_appointment_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_changed AFTER UPDATE ON appointment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_appointment_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_gone AFTER DELETE ON appointment REFERENCING OLD TABLE AS old_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_appointment_figures();
--> statement-breakpoint
CREATE FUNCTION mark_escalation_figures() RETURNS trigger
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
			PERFORM public.mark_figures(parts, ids, moments);
		END IF;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		SELECT array_agg(n.partition_id), array_agg(n.referral_id), array_agg(n.at)
		INTO parts, ids, moments FROM new_rows n;
		IF ids IS NOT NULL THEN
			PERFORM public.mark_figures(parts, ids, moments);
		END IF;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER mark_figures_added AFTER INSERT ON referral_escalation REFERENCING NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_escalation_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_changed AFTER UPDATE ON referral_escalation
	REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_escalation_figures();
--> statement-breakpoint
CREATE TRIGGER mark_figures_gone AFTER DELETE ON referral_escalation REFERENCING OLD TABLE AS old_rows
	FOR EACH STATEMENT EXECUTE FUNCTION mark_escalation_figures();
--> statement-breakpoint
-- What is there already is counted in the background; until then it is counted as it is asked.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
INSERT INTO figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
SELECT DISTINCT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id,
	figure_month_of(moment.at)
FROM referral r
CROSS JOIN LATERAL (VALUES (r.submitted_at), (r.accepted_at), (r.first_contact_at), (r.closed_at), (r.contested_at))
	moment (at)
WHERE is_in_figures(r.status, r.submitted_at) AND moment.at IS NOT NULL
UNION
SELECT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id, figure_month_of(a.starts_at)
FROM appointment a JOIN referral r ON r.partition_id = a.partition_id AND r.id = a.referral_id
WHERE is_in_figures(r.status, r.submitted_at) AND a.state IN ('came', 'noShow')
UNION
SELECT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id, figure_month_of(e.at)
FROM referral_escalation e JOIN referral r ON r.partition_id = e.partition_id AND r.id = e.referral_id
WHERE is_in_figures(r.status, r.submitted_at);
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
