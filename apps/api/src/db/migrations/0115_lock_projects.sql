-- That somebody is a client of an OCMW, and what they agreed there, is for that OCMW alone. The agency knows of it the
-- days for which it is asked for feedback; a municipality nothing at all, whatever it sends or receives.
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['social_context', 'project_evaluation', 'project_feedback']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
-- Whether the actor's organisation is an OCMW that sent a referral; row-level security on referrals says whether this
-- actor may see it. For none of the other kinds of organisation a project is ever there.
CREATE FUNCTION sent_as_ocmw(part uuid, referral uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.referral r JOIN public.organisation o ON o.id = r.sender_organisation_id AND o.kind = 'ocmw'
		WHERE r.partition_id = part AND r.id = sent_as_ocmw.referral
			AND r.sender_organisation_id = (SELECT public.actor_organisation())
	);
--> statement-breakpoint
-- Whether the actor's agency received a referral of an OCMW, that still shares its person.
CREATE FUNCTION received_from_ocmw(part uuid, referral uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.referral r JOIN public.organisation o ON o.id = r.sender_organisation_id AND o.kind = 'ocmw'
		JOIN public.organisation a ON a.id = r.receiver_organisation_id AND a.kind = 'agency'
		WHERE r.partition_id = part AND r.id = received_from_ocmw.referral AND public.shares_person(r)
	);
--> statement-breakpoint
CREATE POLICY ocmw ON social_context FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND sent_as_ocmw(partition_id, referral_id)
);
--> statement-breakpoint
CREATE POLICY ocmw_says ON social_context FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND sent_as_ocmw(partition_id, referral_id)
	AND recorded_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY ocmw ON project_evaluation USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND sent_as_ocmw(partition_id, referral_id)
);
--> statement-breakpoint
CREATE POLICY receiver ON project_evaluation FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND received_from_ocmw(partition_id, referral_id)
);
--> statement-breakpoint
CREATE POLICY ocmw ON project_feedback FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND sent_as_ocmw(partition_id, referral_id)
);
--> statement-breakpoint
CREATE POLICY receiver ON project_feedback FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND received_from_ocmw(partition_id, referral_id)
);
--> statement-breakpoint
-- Told by whoever follows the person, for themselves: through the referral, or one that another desk took on of it.
CREATE POLICY owner ON project_feedback FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND received_from_ocmw(partition_id, referral_id)
	AND given_by = (SELECT actor_user())
	AND EXISTS (
		SELECT FROM referral r JOIN referral root ON root.partition_id = r.partition_id
			AND root.person_id = r.person_id AND root.sender_organisation_id = r.sender_organisation_id
		WHERE root.partition_id = project_feedback.partition_id AND root.id = project_feedback.referral_id
			AND r.owner_id = project_feedback.given_by AND shares_person(r)
	)
);
--> statement-breakpoint
-- One more narrow door for the step that escalates, in nobody's name: evaluations that come near or are over and for
-- which no feedback was given, each with the referral through which somebody is followed now: that of the OCMW, or what
-- another desk took on of it. Of a file that is restricted nothing is asked. What is over for long was told long ago.
CREATE FUNCTION evaluations_to_escalate(today date)
	RETURNS TABLE (partition_id uuid, referral_id uuid, type text, due_on date, escalated text[], sender_id uuid,
		receiver_id uuid, desk_id uuid, region_id uuid, working_days integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT e.partition_id, r.id, r.type, e.due_on,
		ARRAY(SELECT x.kind FROM public.referral_escalation x
			WHERE x.partition_id = e.partition_id AND x.referral_id = r.id AND x.period = e.due_on::text),
		r.sender_organisation_id, r.receiver_organisation_id, r.desk_id, d.region_id, o.unclaimed_working_days
	FROM public.project_evaluation e
	CROSS JOIN LATERAL (
		WITH RECURSIVE family AS (
			SELECT f.* FROM public.referral f WHERE f.partition_id = e.partition_id AND f.id = e.referral_id
			UNION ALL
			SELECT p.* FROM public.referral p JOIN family f ON p.partition_id = f.partition_id AND p.part_of = f.id
		)
		SELECT f.* FROM family f
		WHERE f.status IN ('submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
		ORDER BY f.owner_id IS NULL, f.created_at, f.id LIMIT 1
	) r
	JOIN public.desk d ON d.id = r.desk_id
	JOIN public.organisation o ON o.id = r.receiver_organisation_id
	WHERE e.due_on BETWEEN today - 60 AND today + 14 AND e.withdrawn_at IS NULL
		AND NOT EXISTS (SELECT FROM public.project_feedback f
			WHERE f.partition_id = e.partition_id AND f.referral_id = e.referral_id AND f.due_on = e.due_on)
		AND NOT EXISTS (SELECT FROM public.file_measure m
			WHERE m.partition_id = e.partition_id AND m.person_id = r.person_id
				AND m.organisation_id = r.sender_organisation_id AND m.kind = 'restriction' AND m.lifted_at IS NULL)
	ORDER BY e.partition_id, r.id, e.due_on;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
