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
	pick_up_days integer[], pick_up_counts integer[], first_contact_days integer[], first_contact_counts integer[])
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
	coalesce(w.first_contact_counts, '{}')
FROM total t
JOIN parts p USING (desk_id, receiver_organisation_id, month)
LEFT JOIN waits w USING (desk_id, receiver_organisation_id, month, schooling, dim, told_as)
UNION ALL
SELECT p.desk_id, p.receiver_organisation_id, p.month, false, 'parts', '', p.ids,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '{}', '{}', '{}', '{}'
FROM parts p
$$;
--> statement-breakpoint
-- Counts the desks and months anew that were marked first, to one at a time. Each statement sees at least what the one
-- before it saw: whatever is counted along and was marked too late to be taken away is counted once more.
CREATE OR REPLACE FUNCTION fold_figures(at_most integer) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	of_desks uuid[];
	of_months date[];
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Whoever is at it already does it.
	IF pg_try_advisory_xact_lock(hashtextextended('onthaal figures', 0)) THEN
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
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN coalesce(cardinality(of_months), 0);
END $$;
--> statement-breakpoint
-- Counts a month anew and compares it with what is kept of it, all at one moment. What differs and is not about to be
-- counted anyway has drifted: it is marked, so that it is counted live from now on and mended by the next fold.
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
-- What was counted before is added up.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
INSERT INTO figure_desk_month
SELECT a.* FROM (SELECT array_agg(u.desk_id) AS desks, array_agg(u.month) AS months
	FROM (SELECT DISTINCT f.desk_id, f.month FROM figure_month f) u) units, add_figures_up(units.desks, units.months) a;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
