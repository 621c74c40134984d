ALTER TABLE "agency_referral" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "agency_referral" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "maintenance" ON "agency_referral" TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
-- For the agency alone: what went on tells whoever received it of who referred the person, and these of what went on.
CREATE POLICY "agency" ON "agency_referral" FOR SELECT
	USING (partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND agency_id = (SELECT actor_organisation())
		AND EXISTS (SELECT FROM referral r WHERE r.partition_id = agency_referral.partition_id
			AND r.id = agency_referral.origin_referral_id));
--> statement-breakpoint
CREATE POLICY "owner" ON "agency_referral" FOR INSERT
	WITH CHECK (partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND agency_id = (SELECT actor_organisation())
		AND EXISTS (SELECT FROM referral r WHERE r.partition_id = agency_referral.partition_id
			AND r.id = agency_referral.origin_referral_id AND r.owner_id = (SELECT actor_user())
			AND r.receiver_organisation_id = (SELECT actor_organisation()))
		AND EXISTS (SELECT FROM referral r WHERE r.partition_id = agency_referral.partition_id
			AND r.id = agency_referral.referral_id AND r.sender_organisation_id = (SELECT actor_organisation())));
--> statement-breakpoint
-- A desk of a municipality or an OCMW serves the own part of the country and no other: to serve is to reach.
CREATE POLICY "own_part" ON "desk_partition" AS RESTRICTIVE FOR INSERT
	WITH CHECK ((SELECT actor_scope()) = 'maintenance' OR EXISTS (
		SELECT FROM desk d JOIN organisation o ON o.id = d.organisation_id
		WHERE d.id = desk_partition.desk_id AND (o.kind = 'agency' OR EXISTS (
			SELECT FROM partition p
			WHERE p.id = desk_partition.partition_id AND p.municipality_id = coalesce(o.municipality_id, o.id)))));
--> statement-breakpoint
-- An actor with the desks they have: without them nobody of the agency reaches what they let wait.
CREATE OR REPLACE FUNCTION actor_at_work(who uuid, in_organisation uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	answer jsonb;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT jsonb_build_object(
			'userId', u.id,
			'displayName', u.display_name,
			'membershipId', m.id,
			'awaitsChoice', false,
			'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
			'roles', m.roles,
			'education', m.education,
			'desks', desks.ids,
			'partitions', (
				SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')
				FROM public.partition p
				WHERE p.municipality_id = coalesce(o.municipality_id, o.id)
					OR p.id IN (SELECT dp.partition_id FROM public.desk_partition dp
						WHERE dp.desk_id IN (SELECT jsonb_array_elements_text(desks.ids)::uuid))
			)
		)
		INTO answer FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		JOIN public.organisation o ON o.id = m.organisation_id
		CROSS JOIN LATERAL (
			SELECT coalesce(jsonb_agg(d.id ORDER BY d.id), '[]') AS ids FROM public.desk d
			WHERE d.region_id = m.region_id
				OR d.id IN (SELECT md.desk_id FROM public.membership_desk md WHERE md.membership_id = m.id)
		) desks
		WHERE m.user_id = who AND m.organisation_id = in_organisation AND m.waiting_since IS NULL
		ORDER BY m.id LIMIT 1;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION write_notices(told jsonb, settled jsonb, moment timestamp with time zone) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	doer uuid := public.actor_user();
	mine uuid := public.actor_organisation();
	parts uuid[] := public.actor_partitions();
BEGIN
	IF doer IS NULL AND scope_before <> 'authentication' THEN
		RAISE EXCEPTION 'nobody is at work' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);

	-- In one order, so that whoever marks their own as seen meanwhile never waits in a ring.
	WITH open AS MATERIALIZED (
		SELECT n.partition_id, n.id FROM jsonb_to_recordset(settled) AS s (partition_id uuid, referral_id uuid, kind text)
		JOIN public.referral r ON r.partition_id = s.partition_id AND r.id = s.referral_id
			AND (doer IS NULL OR (r.partition_id = ANY (parts)
				AND mine IN (r.sender_organisation_id, r.receiver_organisation_id)))
		JOIN public.notice n ON n.partition_id = s.partition_id AND n.referral_id = s.referral_id
			AND n.kind = s.kind AND n.seen_at IS NULL
		ORDER BY n.membership_id, n.referral_id, n.kind
		FOR UPDATE OF n
	)
	UPDATE public.notice n SET seen_at = moment, mail = NULL
	FROM open WHERE n.partition_id = open.partition_id AND n.id = open.id;

	WITH asked AS MATERIALIZED (
		SELECT row_number() OVER () AS no, t.kind, t.which, t.roles, t.memberships, t.side,
			r.partition_id, r.id AS referral_id, r.desk_id, d.region_id, r.desk_roles,
			r.type IN ('compulsoryEducation', 'preschool', 'school') AS is_about_school,
			CASE t.side WHEN 'sender' THEN r.sender_organisation_id ELSE r.receiver_organisation_id END AS organisation_id,
			EXISTS (SELECT FROM public.organisation o WHERE o.id = r.sender_organisation_id AND o.kind = 'agency') AS is_of_agency,
			CASE
				WHEN t.which = 'owner' OR t.which = 'atWork' AND t.side = 'receiver' AND r.owner_id IS NOT NULL
					THEN r.owner_id
				WHEN t.which = 'atWork' THEN (
					SELECT e.actor_id FROM public.referral_event e
					WHERE e.partition_id = r.partition_id AND e.referral_id IN (r.id, r.part_of)
						AND e.organisation_id = CASE t.side WHEN 'sender' THEN r.sender_organisation_id
							ELSE r.receiver_organisation_id END
						AND e.id IS DISTINCT FROM t.event_id
					ORDER BY e.at DESC, e.id DESC LIMIT 1)
			END AS person_id
		FROM jsonb_to_recordset(told) AS t (partition_id uuid, referral_id uuid, event_id uuid, kind text, side text,
			which text, roles text[], category text, memberships uuid[])
		JOIN public.referral r ON r.partition_id = t.partition_id AND r.id = t.referral_id
			AND (doer IS NULL OR (r.partition_id = ANY (parts)
				AND mine IN (r.sender_organisation_id, r.receiver_organisation_id)))
		JOIN public.desk d ON d.id = r.desk_id
		-- A draft is nobody's but the sender's.
		WHERE (t.side = 'sender' OR r.submitted_at IS NOT NULL)
			AND (t.category IS NULL OR EXISTS (SELECT FROM public.protocol p
				WHERE p.id = r.protocol_id AND t.category = ANY (p.categories)))
	), possible AS (
		SELECT a.no, m.id AS membership_id, 0 AS rank FROM asked a
		JOIN public.membership m ON m.user_id = a.person_id AND m.organisation_id = a.organisation_id
		UNION ALL
		SELECT a.no, m.membership_id, 0 FROM asked a CROSS JOIN unnest(a.memberships) AS m (membership_id)
		UNION ALL
		-- Everybody of the side; where it is about the staff of the desk, before all others those that the referral asks for.
		SELECT a.no, m.id, CASE WHEN m.roles && a.desk_roles OR NOT a.roles && a.desk_roles THEN 1 ELSE 2 END FROM asked a
		JOIN public.membership m ON m.organisation_id = a.organisation_id AND m.roles && a.roles
		WHERE a.which IN ('atWork', 'everybody')
	), fitting AS (
		SELECT p.no, m.id AS membership_id, m.user_id, p.rank, min(p.rank) OVER (PARTITION BY p.no) AS first_rank
		FROM possible p
		JOIN asked a ON a.no = p.no
		JOIN public.membership m ON m.id = p.membership_id AND m.organisation_id = a.organisation_id
			AND m.waiting_since IS NULL AND m.roles && a.roles AND (m.education OR NOT a.is_about_school)
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
		WHERE a.side = 'sender' AND NOT a.is_of_agency
			-- Where the agency is the sender, it is for whoever works for that part of the country.
			OR a.side = 'sender' AND EXISTS (SELECT FROM public.desk_partition dp
				JOIN public.desk own ON own.id = dp.desk_id AND own.organisation_id = a.organisation_id
				WHERE dp.partition_id = a.partition_id AND (own.region_id = m.region_id
					OR EXISTS (SELECT FROM public.membership_desk md
						WHERE md.membership_id = m.id AND md.desk_id = own.id)))
			OR a.side <> 'sender' AND (m.region_id = a.region_id OR EXISTS (SELECT FROM public.membership_desk md
				WHERE md.membership_id = m.id AND md.desk_id = a.desk_id))
	), concerned AS (
		SELECT a.partition_id, a.referral_id, a.kind, f.membership_id, count(DISTINCT f.no)::int AS count,
			coalesce(min(w.way), 'digest') AS way
		FROM fitting f
		JOIN asked a ON a.no = f.no
		LEFT JOIN public.notice_preference w ON w.membership_id = f.membership_id AND w.kind = a.kind
		WHERE f.rank = f.first_rank AND f.user_id IS DISTINCT FROM doer
		GROUP BY a.partition_id, a.referral_id, a.kind, f.membership_id
	)
	INSERT INTO public.notice AS n (partition_id, id, membership_id, kind, referral_id, count, at, mail)
	SELECT c.partition_id, gen_random_uuid(), c.membership_id, c.kind, c.referral_id, c.count, moment,
		CASE c.way WHEN 'mail' THEN 'atOnce' WHEN 'digest' THEN 'digest' END
	FROM concerned c WHERE c.way <> 'none'
	ORDER BY c.membership_id, c.referral_id, c.kind
	ON CONFLICT (membership_id, partition_id, referral_id, kind) WHERE seen_at IS NULL DO UPDATE
	-- What was told at once and is not seen yet is not told at once again; a digest counts it anew.
	SET count = n.count + EXCLUDED.count, at = EXCLUDED.at,
		mail = CASE WHEN EXCLUDED.mail = 'digest' THEN 'digest' ELSE n.mail END;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION education_chains_to_tend(born_by integer, born_after integer, rules text, after_part uuid, after_person uuid, after_keeper uuid, at_most integer) RETURNS TABLE(partition_id uuid, person_id uuid, organisation_id uuid, version integer, birth_date text, nationalities text[], residence_ground text, register text, first_registered_belgium_on text, first_registered_here_on text, residence_check_open boolean)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT f.partition_id, f.person_id, f.organisation_id, f.version, f.birth_date, f.nationalities,
		f.residence_ground, f.register, f.first_registered_belgium_on::text, f.first_registered_here_on::text, f.residence_check_open
	FROM public.person_file f
	LEFT JOIN public.education_chain c ON c.partition_id = f.partition_id AND c.person_id = f.person_id
		AND c.organisation_id = f.organisation_id
	WHERE f.erased_at IS NULL AND f.merged_into IS NULL
		-- The agency follows a child by the file of whoever referred it.
		AND EXISTS (SELECT FROM public.organisation o WHERE o.id = f.organisation_id AND o.kind <> 'agency')
		AND CASE WHEN c.id IS NULL THEN left(f.birth_date, 4)::int BETWEEN born_after AND born_by
			ELSE c.file_version <> f.version OR c.rule_set <> rules END
		AND (after_part IS NULL
			OR (f.partition_id, f.person_id, f.organisation_id) > (after_part, after_person, after_keeper))
	ORDER BY f.partition_id, f.person_id, f.organisation_id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
