-- What was told is for the organisations that work for the place, and written by its door alone. Not by partitions: whoever
-- reads figures and no cases has none, so that the lock on people stays shut for them.
ALTER TABLE safe_figure ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safe_figure FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON safe_figure TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY works_there ON safe_figure FOR SELECT USING (
	EXISTS (SELECT FROM organisation o WHERE o.id = (SELECT actor_organisation()) AND (
		EXISTS (SELECT FROM partition p WHERE p.id = safe_figure.partition_id
			AND p.municipality_id = coalesce(o.municipality_id, o.id))
		OR EXISTS (SELECT FROM desk_partition dp JOIN desk d ON d.id = dp.desk_id
			WHERE dp.partition_id = safe_figure.partition_id AND d.organisation_id = o.id)
	))
);
--> statement-breakpoint
-- The step that tells figures goes on from what was told, which is for everybody to read anyway.
CREATE POLICY at_the_door ON safe_figure FOR SELECT USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint
ALTER TABLE safe_figure_quarter ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE safe_figure_quarter FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON safe_figure_quarter TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY known ON safe_figure_quarter FOR SELECT USING ((SELECT actor_organisation()) IS NOT NULL);
--> statement-breakpoint
-- Three narrow doors for the step that tells figures, in nobody's name. The first one tells which quarter is next, up to
-- the last one that may be told, as a number of quarters since the year 0, to one at a time.
CREATE FUNCTION begin_safe_figures(latest integer) RETURNS TABLE (quarter integer, threshold integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	following integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Whoever is at it already does it.
	IF NOT pg_try_advisory_xact_lock(hashtextextended('onthaal safe figures', 0)) THEN
		PERFORM set_config('onthaal.scope', 'authentication', true);
		RETURN;
	END IF;
	SELECT max(q.year * 4 + q.quarter - 1) + 1 INTO following FROM public.safe_figure_quarter q;
	IF following IS NULL THEN
		SELECT extract(year FROM first)::integer * 4 + extract(quarter FROM first)::integer - 1 INTO following
		FROM (SELECT min(r.submitted_at) AT TIME ZONE 'Europe/Brussels' AS first FROM public.referral r) r;
	END IF;
	RETURN QUERY SELECT following, (SELECT min(q.threshold) FROM public.safe_figure_quarter q
		WHERE q.year = following / 4)
	WHERE following <= latest;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Who was referred in a year, up to a quarter of it: each person once for each municipality or OCMW, by the first
-- referral in that year. Counted, without anybody's id, and without minors' schooling, of which few may know.
CREATE FUNCTION safe_figure_facts(of_year integer, until_quarter integer)
	RETURNS TABLE (partition_id uuid, sender_kind text, quarter integer, type text, result text, pick_up text,
		language text, born integer, people integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT first.partition_id, first.kind,
		extract(quarter FROM first.submitted_at AT TIME ZONE 'Europe/Brussels')::integer, first.type,
		CASE WHEN first.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold') THEN 'open'
			ELSE first.status END,
		CASE WHEN first.accepted_at IS NULL THEN 'notPickedUp' WHEN first.pick_up_by IS NULL THEN 'unknown'
			WHEN (first.accepted_at AT TIME ZONE 'Europe/Brussels')::date <= first.pick_up_by THEN 'inTime'
			ELSE 'late' END,
		f.contact_language, substring(f.birth_date FROM '^\d{4}')::integer, count(*)::integer
	FROM (
		SELECT DISTINCT ON (r.partition_id, o.kind, r.person_id) r.*, o.kind
		FROM public.referral r
		JOIN public.organisation o ON o.id = r.sender_organisation_id AND o.kind IN ('municipality', 'ocmw')
		WHERE r.submitted_at >= (make_date(of_year, 1, 1)::timestamp AT TIME ZONE 'Europe/Brussels')
			AND r.submitted_at < ((make_date(of_year, until_quarter * 3 - 2, 1) + interval '3 months')
				AT TIME ZONE 'Europe/Brussels')
			AND r.status NOT IN ('draft', 'enteredInError')
			AND r.type NOT IN ('compulsoryEducation', 'preschool', 'school')
		ORDER BY r.partition_id, o.kind, r.person_id, r.submitted_at, r.id
	) first
	LEFT JOIN public.person_file f ON f.partition_id = first.partition_id AND f.person_id = first.person_id
		AND f.organisation_id = first.sender_organisation_id
	GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
	ORDER BY 1, 2;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Writes what is told of a quarter. Without `on conflict`: what was told before ends the transaction.
CREATE FUNCTION write_safe_figures(told jsonb, of_year integer, of_quarter integer, fewest integer, moment timestamptz)
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.safe_figure_quarter (year, quarter, threshold, told_at)
	VALUES (of_year, of_quarter, fewest, moment);
	INSERT INTO public.safe_figure (partition_id, sender_kind, year, split, "position", codes, people)
	SELECT t.partition_id, t.sender_kind, of_year, t.split, t."position", t.codes, t.people
	FROM jsonb_to_recordset(told) AS t (partition_id uuid, sender_kind text, split text, "position" integer,
		codes text[], people integer);
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
