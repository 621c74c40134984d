-- The clocks that a mark is about: what is open has one of its own, and a mark without one is about all of its month.
CREATE FUNCTION clocks_of_figures(of_month date, of_clock text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN of_month = date '9999-12-01' THEN ARRAY['now'] WHEN of_clock IS NOT NULL THEN ARRAY[of_clock]
		ELSE ARRAY['submitted', 'pickedUp', 'firstContact', 'appointment', 'closed', 'contested', 'escalated'] END;
--> statement-breakpoint
-- What happened at these desks in these months by these clocks. Each moment is looked for by the index of its desk: joined
-- to units in any other way, how many are between two moments is guessed far too high where most referrals have none, and
-- all appointments of the country were read for one month. Sorted in memory: a region is more than the usual share holds.
CREATE FUNCTION count_figures(of_desks uuid[], of_months date[], of_clocks text[]) RETURNS TABLE (
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
	SET work_mem = '32MB'
AS $$
WITH unit AS MATERIALIZED (
	SELECT u.desk_id, u.month, u.clock, (u.month::timestamp AT TIME ZONE 'Europe/Brussels') AS begins,
		((u.month + interval '1 month') AT TIME ZONE 'Europe/Brussels') AS ends
	FROM unnest(of_desks, of_months, of_clocks) AS u (desk_id, month, clock)
), span AS MATERIALIZED (
	SELECT DISTINCT u.month, u.clock, u.begins, u.ends,
		(date_trunc('quarter', u.month::timestamp) AT TIME ZONE 'Europe/Brussels') AS quarter_begins,
		(make_date(extract(year FROM u.month)::integer - (extract(month FROM u.month) < 9)::integer, 9, 1)::timestamp
			AT TIME ZONE 'Europe/Brussels') AS year_begins
	FROM unit u WHERE u.clock IN ('appointment', 'escalated')
), attendance AS MATERIALIZED (
	SELECT s.month, s.begins, s.quarter_begins, s.year_begins, a.partition_id, a.referral_id,
		bool_or(a.state = 'noShow') AS missed
	FROM span s
	CROSS JOIN LATERAL (
		SELECT a.partition_id, a.referral_id, a.state FROM public.appointment a
		WHERE a.starts_at >= s.begins AND a.starts_at < s.ends AND a.state IN ('came', 'noShow') OFFSET 0
	) a
	WHERE s.clock = 'appointment'
	GROUP BY 1, 2, 3, 4, 5, 6
), escalation AS MATERIALIZED (
	SELECT DISTINCT s.month, s.begins, s.quarter_begins, s.year_begins, e.partition_id, e.referral_id
	FROM span s
	CROSS JOIN LATERAL (
		SELECT e.partition_id, e.referral_id FROM public.referral_escalation e
		WHERE e.at >= s.begins AND e.at < s.ends OFFSET 0
	) e
	WHERE s.clock = 'escalated'
), moment AS (
	SELECT 'sent' AS what, u.month, r.*, false AS missed, 0 AS in_quarter, 0 AS in_year, 0 AS missed_in_quarter,
		0 AS missed_in_year
	FROM unit u CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.desk_id = u.desk_id AND r.submitted_at >= u.begins AND r.submitted_at < u.ends OFFSET 0
	) r
	WHERE u.clock = 'submitted'
	UNION ALL
	SELECT 'pickedUp', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.desk_id = u.desk_id AND r.accepted_at >= u.begins AND r.accepted_at < u.ends OFFSET 0
	) r
	WHERE u.clock = 'pickedUp'
	UNION ALL
	SELECT 'firstContact', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.desk_id = u.desk_id AND r.first_contact_at >= u.begins AND r.first_contact_at < u.ends OFFSET 0
	) r
	WHERE u.clock = 'firstContact'
	UNION ALL
	SELECT 'closed', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.desk_id = u.desk_id AND r.closed_at >= u.begins AND r.closed_at < u.ends
			AND r.status IN ('completed', 'failed', 'rejected', 'cancelled') OFFSET 0
	) r
	WHERE u.clock = 'closed'
	UNION ALL
	SELECT 'contested', u.month, r.*, false, 0, 0, 0, 0
	FROM unit u CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.desk_id = u.desk_id AND r.contested_at >= u.begins AND r.contested_at < u.ends
			AND r.contest IS NOT NULL OFFSET 0
	) r
	WHERE u.clock = 'contested'
	UNION ALL
	SELECT 'attended', h.month, r.*, h.missed, b.in_quarter, b.in_year, b.missed_in_quarter, b.missed_in_year
	FROM attendance h
	CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.partition_id = h.partition_id AND r.id = h.referral_id
			AND EXISTS (SELECT FROM unit u WHERE u.desk_id = r.desk_id AND u.month = h.month AND u.clock = 'appointment')
		OFFSET 0
	) r
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
	CROSS JOIN LATERAL (
		SELECT r.* FROM public.referral r
		WHERE r.partition_id = h.partition_id AND r.id = h.referral_id
			AND EXISTS (SELECT FROM unit u WHERE u.desk_id = r.desk_id AND u.month = h.month AND u.clock = 'escalated')
		OFFSET 0
	) r
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
-- What is open at these desks, in a month of its own that is later than all: counted day by day of what is due, of which
-- there are few, and these added up.
CREATE OR REPLACE FUNCTION count_open_figures(of_desks uuid[]) RETURNS SETOF figure_desk_month
	LANGUAGE sql STABLE
	SET search_path = pg_catalog, public, pg_temp
AS $$
WITH kept AS MATERIALIZED (
	SELECT r.desk_id, r.receiver_organisation_id, r.partition_id, r.type, r.sent_language, r.sent_nationality_group,
		r.sent_age_group, r.type IN ('compulsoryEducation', 'preschool', 'school') AS schooling,
		(r.status IN ('submitted', 'infoRequested'))::integer AS waits,
		CASE r.status WHEN 'submitted' THEN r.pick_up_by WHEN 'infoRequested' THEN r.answer_by
			WHEN 'onHold' THEN r.hold_until ELSE r.due_by END AS due_on
	FROM public.referral r
	WHERE r.desk_id = ANY (of_desks) AND r.submitted_at IS NOT NULL
		AND r.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
), parts AS (
	SELECT k.desk_id, k.receiver_organisation_id, array_agg(DISTINCT k.partition_id ORDER BY k.partition_id) AS ids
	FROM kept k GROUP BY 1, 2
), day AS (
	SELECT k.desk_id, k.receiver_organisation_id, k.schooling, d.dim, d.key, k.due_on,
		count(*)::integer AS referrals, sum(k.waits)::integer AS waiting
	FROM kept k
	CROSS JOIN LATERAL (VALUES
		('', ''),
		('type', k.type),
		('language', coalesce(k.sent_language, 'und')),
		('nationalityGroup', coalesce(k.sent_nationality_group, 'unknown')),
		('ageGroup', coalesce(k.sent_age_group, 'unknown'))
	) d (dim, key)
	GROUP BY 1, 2, 3, 4, 5, 6
), total AS (
	SELECT d.desk_id, d.receiver_organisation_id, d.schooling, d.dim, d.key, sum(d.referrals)::integer AS open,
		sum(d.waiting)::integer AS waiting, sum(d.referrals - d.waiting)::integer AS followed,
		array_agg(d.due_on ORDER BY d.due_on) FILTER (WHERE d.due_on IS NOT NULL) AS days,
		array_agg(d.referrals ORDER BY d.due_on) FILTER (WHERE d.due_on IS NOT NULL) AS counts
	FROM day d GROUP BY 1, 2, 3, 4, 5
)
SELECT t.desk_id, t.receiver_organisation_id, date '9999-12-01', t.schooling, t.dim, t.key, p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}'::integer[], '{}'::integer[], '{}'::integer[], '{}'::integer[],
	t.open, t.waiting, t.followed, coalesce(t.days, '{}'), coalesce(t.counts, '{}')
FROM total t
JOIN parts p USING (desk_id, receiver_organisation_id)
UNION ALL
SELECT p.desk_id, p.receiver_organisation_id, date '9999-12-01', false, 'parts', '', p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}', '{}', '{}', '{}', 0, 0, 0, '{}', '{}'
FROM parts p
$$;
--> statement-breakpoint
DROP FUNCTION fold_figures(integer);
--> statement-breakpoint
-- Counts the desks and months anew that were marked first, to one at a time, for the clocks by which they are marked: the
-- figures of others stay. Each statement sees at least what the one before it saw: whatever is counted along and was
-- marked too late to be taken away is counted once more. What is as it was is not written: of thousands of rows of a
-- month a change touches a few. How many were counted, and how many are left, is told unless somebody else is at it.
CREATE FUNCTION fold_figures(at_most integer, OUT folded integer, OUT left_over integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	of_desks uuid[];
	of_months date[];
	of_clocks text[];
	is_mine boolean := pg_try_advisory_xact_lock(hashtextextended('onthaal figures', 0));
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Whoever is at it already does it, which is another answer than that there is nothing to do.
	IF is_mine THEN
		-- One mark says as much as many alike, and whoever asks for figures reads them all. By their places: a join is
		-- planned when there are none, and made by comparing each with each when there are thousands.
		DELETE FROM public.figure_mark m WHERE m.ctid = ANY (ARRAY(
			SELECT again.ctid FROM (SELECT f.ctid, row_number() OVER (PARTITION BY f.partition_id, f.desk_id,
				f.sender_organisation_id, f.receiver_organisation_id, f.month, f.clock ORDER BY f.number) AS nth
				FROM public.figure_mark f) again
			WHERE again.nth > 1));
		WITH marked AS MATERIALIZED (
			-- The first first: what is marked all day keeps nothing else from its turn.
			SELECT m.desk_id, m.month, count(*) OVER () AS months
			FROM public.figure_mark m GROUP BY 1, 2 ORDER BY min(m.number) LIMIT at_most
		), gone AS (
			DELETE FROM public.figure_mark m USING marked WHERE m.desk_id = marked.desk_id AND m.month = marked.month
			RETURNING m.desk_id, m.month, m.clock
		), unit AS (
			SELECT DISTINCT g.desk_id, g.month, c.clock
			FROM gone g CROSS JOIN LATERAL unnest(public.clocks_of_figures(g.month, g.clock)) AS c (clock)
		)
		SELECT array_agg(u.desk_id), array_agg(u.month), array_agg(u.clock), count(DISTINCT (u.desk_id, u.month)),
			coalesce((SELECT min(marked.months) FROM marked), 0)
		INTO of_desks, of_months, of_clocks, folded, left_over FROM unit u;
		left_over := left_over - folded;
	END IF;
	IF folded > 0 THEN
		WITH counted AS MATERIALIZED (
			SELECT u.desk_id, u.month,
				bool_or(u.clock = 'submitted') AS submitted,
				bool_or(u.clock = 'pickedUp') AS picked_up,
				bool_or(u.clock = 'firstContact') AS first_contact,
				bool_or(u.clock = 'appointment') AS appointment,
				bool_or(u.clock = 'closed') AS closed,
				bool_or(u.clock = 'contested') AS contested,
				bool_or(u.clock = 'escalated') AS escalated
			FROM unnest(of_desks, of_months, of_clocks) AS u (desk_id, month, clock) GROUP BY 1, 2
		), fresh AS MATERIALIZED (
			SELECT c.*, 1 AS nth FROM public.count_figures(of_desks, of_months, of_clocks) c
		), kept AS MATERIALIZED (
			-- Should one ever be there twice, the second is as wrong as any other difference.
			SELECT f.*, row_number() OVER (PARTITION BY f.partition_id, f.desk_id, f.sender_organisation_id,
				f.receiver_organisation_id, f.month, f.schooling, f.untold, f.protocol_id, f.dim, f.key) AS nth
			FROM counted u
			JOIN public.figure_month f ON f.desk_id = u.desk_id AND f.month = u.month
				AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome')
		), other AS MATERIALIZED (
			SELECT k.partition_id AS kept_in, k.number AS kept_as,
				coalesce(n.partition_id, k.partition_id) AS partition_id, coalesce(n.desk_id, k.desk_id) AS desk_id,
				coalesce(n.sender_organisation_id, k.sender_organisation_id) AS sender_organisation_id,
				coalesce(n.receiver_organisation_id, k.receiver_organisation_id) AS receiver_organisation_id,
				coalesce(n.month, k.month) AS month, coalesce(n.schooling, k.schooling) AS schooling,
				coalesce(n.untold, k.untold) AS untold, coalesce(n.protocol_id, k.protocol_id) AS protocol_id,
				coalesce(n.dim, k.dim) AS dim, coalesce(n.key, k.key) AS key,
				b.*
			FROM kept k
			FULL JOIN fresh n ON n.partition_id = k.partition_id AND n.desk_id = k.desk_id
				AND n.sender_organisation_id = k.sender_organisation_id
				AND n.receiver_organisation_id = k.receiver_organisation_id AND n.month = k.month
				AND n.schooling = k.schooling AND n.untold = k.untold AND n.dim = k.dim AND n.key = k.key
				AND n.nth = k.nth
				-- Where there is no protocol, nothing that could be one stands in for it.
				AND coalesce(n.protocol_id, n.desk_id) = coalesce(k.protocol_id, k.desk_id)
			JOIN counted c ON c.desk_id = coalesce(n.desk_id, k.desk_id) AND c.month = coalesce(n.month, k.month)
			CROSS JOIN LATERAL (SELECT k.sent, k.picked_up, k.picked_up_in_time, k.picked_up_late, k.first_contact,
				k.attended,
				k.attended_in_quarter, k.attended_in_year, k.no_show, k.no_show_in_quarter, k.no_show_in_year,
				k.completed, k.failed, k.rejected, k.cancelled, k.completed_in_time, k.completed_late, k.acknowledged,
				k.to_acknowledge, k.contested, k.contest_upheld, k.escalated, k.escalated_in_quarter,
				k.escalated_in_year, k.pick_up_days, k.first_contact_days) a
			CROSS JOIN LATERAL (SELECT
				coalesce(CASE WHEN c.submitted THEN n.sent ELSE k.sent END, 0) AS sent,
				coalesce(CASE WHEN c.picked_up THEN n.picked_up ELSE k.picked_up END, 0) AS picked_up,
				coalesce(CASE WHEN c.picked_up THEN n.picked_up_in_time ELSE k.picked_up_in_time END, 0)
					AS picked_up_in_time,
				coalesce(CASE WHEN c.picked_up THEN n.picked_up_late ELSE k.picked_up_late END, 0) AS picked_up_late,
				coalesce(CASE WHEN c.first_contact THEN n.first_contact ELSE k.first_contact END, 0) AS first_contact,
				coalesce(CASE WHEN c.appointment THEN n.attended ELSE k.attended END, 0) AS attended,
				coalesce(CASE WHEN c.appointment THEN n.attended_in_quarter ELSE k.attended_in_quarter END, 0)
					AS attended_in_quarter,
				coalesce(CASE WHEN c.appointment THEN n.attended_in_year ELSE k.attended_in_year END, 0)
					AS attended_in_year,
				coalesce(CASE WHEN c.appointment THEN n.no_show ELSE k.no_show END, 0) AS no_show,
				coalesce(CASE WHEN c.appointment THEN n.no_show_in_quarter ELSE k.no_show_in_quarter END, 0)
					AS no_show_in_quarter,
				coalesce(CASE WHEN c.appointment THEN n.no_show_in_year ELSE k.no_show_in_year END, 0) AS no_show_in_year,
				coalesce(CASE WHEN c.closed THEN n.completed ELSE k.completed END, 0) AS completed,
				coalesce(CASE WHEN c.closed THEN n.failed ELSE k.failed END, 0) AS failed,
				coalesce(CASE WHEN c.closed THEN n.rejected ELSE k.rejected END, 0) AS rejected,
				coalesce(CASE WHEN c.closed THEN n.cancelled ELSE k.cancelled END, 0) AS cancelled,
				coalesce(CASE WHEN c.closed THEN n.completed_in_time ELSE k.completed_in_time END, 0)
					AS completed_in_time,
				coalesce(CASE WHEN c.closed THEN n.completed_late ELSE k.completed_late END, 0) AS completed_late,
				coalesce(CASE WHEN c.closed THEN n.acknowledged ELSE k.acknowledged END, 0) AS acknowledged,
				coalesce(CASE WHEN c.closed THEN n.to_acknowledge ELSE k.to_acknowledge END, 0) AS to_acknowledge,
				coalesce(CASE WHEN c.contested THEN n.contested ELSE k.contested END, 0) AS contested,
				coalesce(CASE WHEN c.contested THEN n.contest_upheld ELSE k.contest_upheld END, 0) AS contest_upheld,
				coalesce(CASE WHEN c.escalated THEN n.escalated ELSE k.escalated END, 0) AS escalated,
				coalesce(CASE WHEN c.escalated THEN n.escalated_in_quarter ELSE k.escalated_in_quarter END, 0)
					AS escalated_in_quarter,
				coalesce(CASE WHEN c.escalated THEN n.escalated_in_year ELSE k.escalated_in_year END, 0)
					AS escalated_in_year,
				coalesce(CASE WHEN c.picked_up THEN n.pick_up_days ELSE k.pick_up_days END, '{}') AS pick_up_days,
				coalesce(CASE WHEN c.first_contact THEN n.first_contact_days ELSE k.first_contact_days END, '{}')
					AS first_contact_days
			) b
			WHERE ROW(a.*) IS DISTINCT FROM ROW(b.*)
		), gone AS (
			DELETE FROM public.figure_month f USING other o WHERE f.partition_id = o.kept_in AND f.number = o.kept_as
		)
		INSERT INTO public.figure_month (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			schooling, untold, protocol_id, dim, key, sent, picked_up, picked_up_in_time, picked_up_late, first_contact,
			attended, attended_in_quarter, attended_in_year, no_show, no_show_in_quarter, no_show_in_year, completed,
			failed, rejected, cancelled, completed_in_time, completed_late, acknowledged, to_acknowledge,
			contested, contest_upheld, escalated, escalated_in_quarter, escalated_in_year, pick_up_days,
			first_contact_days)
		SELECT o.partition_id, o.desk_id, o.sender_organisation_id, o.receiver_organisation_id, o.month, o.schooling,
			o.untold, o.protocol_id, o.dim, o.key, o.sent, o.picked_up, o.picked_up_in_time, o.picked_up_late,
			o.first_contact, o.attended, o.attended_in_quarter, o.attended_in_year, o.no_show, o.no_show_in_quarter,
			o.no_show_in_year, o.completed, o.failed, o.rejected, o.cancelled, o.completed_in_time, o.completed_late,
			o.acknowledged, o.to_acknowledge, o.contested, o.contest_upheld, o.escalated, o.escalated_in_quarter,
			o.escalated_in_year, o.pick_up_days, o.first_contact_days
		FROM other o
		-- Whatever nothing happened to any more is not there.
		WHERE o.sent + o.picked_up + o.first_contact + o.attended + o.completed + o.failed + o.rejected + o.cancelled
			+ o.contested + o.escalated > 0;
		DELETE FROM public.figure_desk_month f USING (SELECT DISTINCT u.desk_id, u.month
			FROM unnest(of_desks, of_months) AS u (desk_id, month)) u
		WHERE f.desk_id = u.desk_id AND f.month = u.month
			AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome', 'parts');
		INSERT INTO public.figure_desk_month
		SELECT a.* FROM (SELECT array_agg(u.desk_id) AS desks, array_agg(u.month) AS months
			FROM (SELECT DISTINCT u.desk_id, u.month FROM unnest(of_desks, of_months) AS u (desk_id, month)) u) u
		CROSS JOIN LATERAL public.add_figures_up(u.desks, u.months) a;
		INSERT INTO public.figure_desk_month SELECT c.* FROM public.count_open_figures(
			ARRAY(SELECT u.desk_id FROM unnest(of_desks, of_clocks) AS u (desk_id, clock) WHERE u.clock = 'now')) c;
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Counts a month anew and compares it with what is kept of it, all at one moment. What differs and is not about to be
-- counted anyway has drifted: it is marked, so that it is counted live from now on and mended by the next fold. Where a
-- clock is about to be counted the difference can be its own: all are counted then, and nothing is reported. One at a
-- time: without an answer somebody else is at it.
CREATE OR REPLACE FUNCTION check_figures(of_month date) RETURNS integer
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
	), unit AS (
		SELECT array_agg(d.id) AS ids, array_agg(of_month) AS months, array_agg(c.clock) AS clocks
		FROM public.desk d CROSS JOIN unnest(public.clocks_of_figures(of_month, NULL)) AS c (clock)
	), fresh AS (
		SELECT to_jsonb(c) AS cell FROM unit, public.count_figures(unit.ids, unit.months, unit.clocks) c
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
			(cell->>'sender_organisation_id')::uuid AS sender_id, (cell->>'receiver_organisation_id')::uuid AS receiver_id,
			EXISTS (SELECT FROM public.figure_mark m
				WHERE m.desk_id = (cell->>'desk_id')::uuid AND m.month = of_month) AS is_pending
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
			WHERE m.desk_id = (cell->>'desk_id')::uuid AND m.month = of_month AND m.clock IS NULL)
	), marked AS (
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month)
		SELECT found.partition_id, found.desk_id, found.sender_id, found.receiver_id, of_month FROM found
	)
	SELECT count(DISTINCT found.desk_id) INTO drifted FROM found WHERE NOT found.is_pending;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN drifted;
END $$;
--> statement-breakpoint
-- Nobody calls the one of all clocks any more.
DROP FUNCTION count_figures(uuid[], date[]);
