ALTER TABLE "figure_mark" ADD COLUMN "people" integer;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "figures" text[];--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "days" integer;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "schooling" boolean;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "untold" boolean;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "protocol_id" uuid;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "type" text;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "nationality_group" text;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "age_group" text;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "figure_mark" ADD CONSTRAINT "figure_mark_says_all_or_nothing" CHECK (num_nulls(people, figures, schooling, untold, type, language, nationality_group, age_group) in (0, 8));
--> statement-breakpoint
-- What a mark tells of is as little known as what is kept of it.
DROP POLICY parties ON figure_mark;
--> statement-breakpoint
CREATE POLICY parties ON figure_mark FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (sender_organisation_id = (SELECT actor_organisation())
		OR receiver_organisation_id = (SELECT actor_organisation()))
	AND ((SELECT actor_education()) OR schooling IS NOT TRUE)
);
--> statement-breakpoint
-- What a referral adds to the figures of the months in which its clocks strike, as `count_figures` and
-- `count_open_figures` count them, which tests compare: as a mark that says so, or with less than nobody what goes when
-- it does.
CREATE FUNCTION figures_of(r referral, people integer) RETURNS TABLE (
	partition_id uuid, desk_id uuid, sender_organisation_id uuid, receiver_organisation_id uuid, month date, clock text,
	people integer, figures text[], days integer, due_on date, schooling boolean, untold boolean, protocol_id uuid,
	type text, language text, nationality_group text, age_group text, outcome text)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
SELECT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id,
	public.figure_month_of(strike.at), strike.clock, figures_of.people, strike.figures, strike.days, strike.due_on,
	r.type IN ('compulsoryEducation', 'preschool', 'school'), r.status = 'cancelled' AND r.accepted_at IS NULL,
	r.protocol_id, r.type, coalesce(r.sent_language, 'und'), coalesce(r.sent_nationality_group, 'unknown'),
	coalesce(r.sent_age_group, 'unknown'), strike.outcome
FROM (SELECT (r.submitted_at AT TIME ZONE 'Europe/Brussels')::date,
	(r.accepted_at AT TIME ZONE 'Europe/Brussels')::date,
	(r.first_contact_at AT TIME ZONE 'Europe/Brussels')::date,
	(r.closed_at AT TIME ZONE 'Europe/Brussels')::date) day (sent, picked_up, first_contact, closed)
CROSS JOIN LATERAL (VALUES
	('submitted', r.submitted_at, ARRAY['sent'], NULL::integer, NULL::date, NULL::text),
	('pickedUp', r.accepted_at, array_remove(ARRAY['picked_up',
		CASE WHEN day.picked_up <= r.pick_up_by THEN 'picked_up_in_time' WHEN day.picked_up > r.pick_up_by THEN 'picked_up_late' END],
		NULL), day.picked_up - day.sent, NULL, NULL),
	('firstContact', r.first_contact_at, ARRAY['first_contact'], day.first_contact - day.sent, NULL, NULL),
	('closed', CASE WHEN r.status IN ('completed', 'failed', 'rejected', 'cancelled') THEN r.closed_at END,
		array_remove(ARRAY[r.status,
			CASE WHEN r.status <> 'completed' THEN NULL WHEN day.closed <= r.due_by THEN 'completed_in_time'
				WHEN day.closed > r.due_by THEN 'completed_late' END,
			CASE WHEN r.status = 'cancelled' THEN NULL WHEN r.acknowledged_at IS NULL THEN 'to_acknowledge'
				ELSE 'acknowledged' END], NULL),
		NULL, NULL, CASE WHEN r.status = 'rejected' THEN r.rejection_reason
			WHEN r.status IN ('completed', 'failed') THEN r.outcome END),
	('contested', CASE WHEN r.contest IS NOT NULL THEN r.contested_at END,
		array_remove(ARRAY['contested', CASE WHEN r.contest = 'upheld' THEN 'contest_upheld' END], NULL),
		NULL, NULL, NULL),
	('now', public.open_moment(r.status, r.submitted_at),
		ARRAY['open', CASE WHEN r.status IN ('submitted', 'infoRequested') THEN 'waiting' ELSE 'followed' END], NULL,
		CASE r.status WHEN 'submitted' THEN r.pick_up_by WHEN 'infoRequested' THEN r.answer_by
			WHEN 'onHold' THEN r.hold_until ELSE r.due_by END, NULL)
) strike (clock, at, figures, days, due_on, outcome)
WHERE strike.at IS NOT NULL AND public.is_in_figures(r.status, r.submitted_at)
$$;
--> statement-breakpoint
-- Marks the months that a change of referrals touches, and that of what is open, with what there is more and less of: what
-- is said before and after cancels itself out. Of very many at once it says only where. What a longer period counts the
-- first of alone, which are appointments and escalations, is counted anew when anything else about its referral changes.
CREATE OR REPLACE FUNCTION mark_referral_figures() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
	few boolean;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	IF TG_OP = 'UPDATE' THEN
		few := (SELECT count(*) FROM (SELECT FROM new_rows LIMIT 101) first) <= 100;
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month, clock,
			people, figures, days, due_on, schooling, untold, protocol_id, type, language,
			nationality_group, age_group, outcome)
		SELECT DISTINCT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
			c.month, c.clock, exact.*
		FROM (
			SELECT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
				c.month, c.clock, c.figures, c.days, c.due_on, c.schooling, c.untold,
				c.protocol_id, c.type, c.language, c.nationality_group, c.age_group, c.outcome, sum(c.people)::integer AS people
			FROM (
				SELECT c.* FROM old_rows o CROSS JOIN LATERAL public.figures_of(o::public.referral, -1) c
				UNION ALL
				SELECT c.* FROM new_rows n CROSS JOIN LATERAL public.figures_of(n::public.referral, 1) c
			) c
			GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 HAVING sum(c.people) <> 0
		) c LEFT JOIN LATERAL (SELECT c.people, c.figures, c.days, c.due_on, c.schooling, c.untold, c.protocol_id, c.type,
			c.language, c.nationality_group, c.age_group, c.outcome) exact ON few;
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month,
			clock)
		SELECT DISTINCT r.partition_id, r.desk_id, r.sender_organisation_id, r.receiver_organisation_id,
			public.figure_month_of(strike.at), strike.clock
		FROM (
			SELECT one.partition_id, one.id, one.desk_id, one.sender_organisation_id, one.receiver_organisation_id
			FROM (SELECT o.*, -1 AS people FROM old_rows o UNION ALL SELECT n.*, 1 FROM new_rows n) one
			WHERE public.is_in_figures(one.status, one.submitted_at)
			GROUP BY one.partition_id, one.id, one.desk_id, one.sender_organisation_id, one.receiver_organisation_id,
				one.type, one.protocol_id, one.status = 'cancelled' AND one.accepted_at IS NULL, one.sent_language,
				one.sent_nationality_group, one.sent_age_group
			HAVING sum(one.people) <> 0
		) r
		CROSS JOIN LATERAL (
			SELECT 'appointment', a.starts_at FROM public.appointment a
			WHERE a.partition_id = r.partition_id AND a.referral_id = r.id AND a.state IN ('came', 'noShow')
			UNION ALL
			SELECT 'escalated', e.at FROM public.referral_escalation e
			WHERE e.partition_id = r.partition_id AND e.referral_id = r.id
		) strike (clock, at);
	ELSIF TG_OP = 'INSERT' THEN
		few := (SELECT count(*) FROM (SELECT FROM new_rows LIMIT 101) first) <= 100;
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month, clock,
			people, figures, days, due_on, schooling, untold, protocol_id, type, language,
			nationality_group, age_group, outcome)
		SELECT DISTINCT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
			c.month, c.clock, exact.*
		FROM (
			SELECT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
				c.month, c.clock, c.figures, c.days, c.due_on, c.schooling, c.untold,
				c.protocol_id, c.type, c.language, c.nationality_group, c.age_group, c.outcome, sum(c.people)::integer AS people
			FROM new_rows n CROSS JOIN LATERAL public.figures_of(n::public.referral, 1) c
			GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
		) c LEFT JOIN LATERAL (SELECT c.people, c.figures, c.days, c.due_on, c.schooling, c.untold, c.protocol_id, c.type,
			c.language, c.nationality_group, c.age_group, c.outcome) exact ON few;
	ELSE
		-- Its appointments and escalations went before it, as their references ask.
		few := (SELECT count(*) FROM (SELECT FROM old_rows LIMIT 101) first) <= 100;
		INSERT INTO public.figure_mark (partition_id, desk_id, sender_organisation_id, receiver_organisation_id, month, clock,
			people, figures, days, due_on, schooling, untold, protocol_id, type, language,
			nationality_group, age_group, outcome)
		SELECT DISTINCT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
			c.month, c.clock, exact.*
		FROM (
			SELECT c.partition_id, c.desk_id, c.sender_organisation_id, c.receiver_organisation_id,
				c.month, c.clock, c.figures, c.days, c.due_on, c.schooling, c.untold,
				c.protocol_id, c.type, c.language, c.nationality_group, c.age_group, c.outcome, sum(c.people)::integer AS people
			FROM old_rows o CROSS JOIN LATERAL public.figures_of(o::public.referral, -1) c
			GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
		) c LEFT JOIN LATERAL (SELECT c.people, c.figures, c.days, c.due_on, c.schooling, c.untold, c.protocol_id, c.type,
			c.language, c.nationality_group, c.age_group, c.outcome) exact ON few;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Counts the desks and months anew that were marked first, to one at a time, for the clocks by which they are marked: the
-- figures of others stay. What is as it was is not written: of thousands of rows of a month a change touches a few. How
-- many were counted, and how many are left, is told unless somebody else is at it.
CREATE OR REPLACE FUNCTION fold_figures(at_most integer, OUT folded integer, OUT left_over integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	of_desks uuid[];
	of_months date[];
	open_ones public.figure_desk_month[];
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
				FROM public.figure_mark f WHERE f.people IS NULL) again
			WHERE again.nth > 1));
		-- What is more and less of the same is put together; mostly nothing is left of it.
		WITH said AS (
			DELETE FROM public.figure_mark m WHERE m.people IS NOT NULL RETURNING m.*
		)
		INSERT INTO public.figure_mark (partition_id, number, desk_id, sender_organisation_id, receiver_organisation_id, month,
			clock, figures, days, due_on, schooling, untold, protocol_id, type, language,
			nationality_group, age_group, outcome, people)
		SELECT s.partition_id, min(s.number), s.desk_id, s.sender_organisation_id,
			s.receiver_organisation_id, s.month, s.clock, s.figures, s.days, s.due_on, s.schooling,
			s.untold, s.protocol_id, s.type, s.language, s.nationality_group, s.age_group,
			s.outcome, sum(s.people)
		FROM said s GROUP BY 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18 HAVING sum(s.people) <> 0;
		-- The first first: what is marked all day keeps nothing else from its turn.
		SELECT array_agg(u.desk_id), array_agg(u.month), count(*), coalesce(min(u.months), 0) - count(*)
		INTO of_desks, of_months, folded, left_over
		FROM (
			SELECT m.desk_id, m.month, count(*) OVER () AS months
			FROM public.figure_mark m GROUP BY 1, 2 ORDER BY min(m.number) LIMIT at_most
		) u;
	END IF;
	IF folded > 0 THEN
		-- All at one moment: a mark that came after it says what there is more of than was counted.
		WITH gone AS (
			DELETE FROM public.figure_mark m USING unnest(of_desks, of_months) AS u (desk_id, month)
			WHERE m.desk_id = u.desk_id AND m.month = u.month
			RETURNING m.desk_id, m.month, m.clock
		), unit AS MATERIALIZED (
			SELECT DISTINCT g.desk_id, g.month, c.clock
			FROM gone g CROSS JOIN LATERAL unnest(public.clocks_of_figures(g.month, g.clock)) AS c (clock)
		), counted AS MATERIALIZED (
			SELECT u.desk_id, u.month,
				bool_or(u.clock = 'submitted') AS submitted,
				bool_or(u.clock = 'pickedUp') AS picked_up,
				bool_or(u.clock = 'firstContact') AS first_contact,
				bool_or(u.clock = 'appointment') AS appointment,
				bool_or(u.clock = 'closed') AS closed,
				bool_or(u.clock = 'contested') AS contested,
				bool_or(u.clock = 'escalated') AS escalated
			FROM unit u GROUP BY 1, 2
		), fresh AS MATERIALIZED (
			SELECT c.*, 1 AS nth
			FROM (SELECT array_agg(u.desk_id) AS desks, array_agg(u.month) AS months, array_agg(u.clock) AS clocks
				FROM unit u) u
			CROSS JOIN LATERAL public.count_figures(u.desks, u.months, u.clocks) c
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
		), taken AS (
			DELETE FROM public.figure_month f USING other o WHERE f.partition_id = o.kept_in AND f.number = o.kept_as
		), written AS (
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
				+ o.contested + o.escalated > 0
		)
		SELECT array_agg(c) INTO open_ones FROM public.count_open_figures(
			ARRAY(SELECT u.desk_id FROM unit u WHERE u.clock = 'now')) c;
		DELETE FROM public.figure_desk_month f USING (SELECT DISTINCT u.desk_id, u.month
			FROM unnest(of_desks, of_months) AS u (desk_id, month)) u
		WHERE f.desk_id = u.desk_id AND f.month = u.month
			AND f.dim IN ('', 'type', 'language', 'nationalityGroup', 'ageGroup', 'outcome', 'parts');
		INSERT INTO public.figure_desk_month
		SELECT a.* FROM (SELECT array_agg(u.desk_id) AS desks, array_agg(u.month) AS months
			FROM (SELECT DISTINCT u.desk_id, u.month FROM unnest(of_desks, of_months) AS u (desk_id, month)) u) u
		CROSS JOIN LATERAL public.add_figures_up(u.desks, u.months) a;
		INSERT INTO public.figure_desk_month SELECT c.* FROM unnest(open_ones) c;
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
