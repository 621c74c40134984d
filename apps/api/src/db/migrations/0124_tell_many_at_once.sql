-- Whom something is about goes along from step to step: looked up again in each, three hundred at once became
-- hundreds of times three hundred, because nobody knows beforehand how many there are.
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
	), possible AS MATERIALIZED (
		SELECT a.*, m.id AS membership_id, 0 AS rank FROM asked a
		JOIN public.membership m ON m.user_id = a.person_id AND m.organisation_id = a.organisation_id
		UNION ALL
		SELECT a.*, m.membership_id, 0 FROM asked a CROSS JOIN unnest(a.memberships) AS m (membership_id)
		UNION ALL
		-- Everybody of the side; where it is about the staff of the desk, before all others those that the referral asks for.
		SELECT a.*, m.id, CASE WHEN m.roles && a.desk_roles OR NOT a.roles && a.desk_roles THEN 1 ELSE 2 END FROM asked a
		JOIN public.membership m ON m.organisation_id = a.organisation_id AND m.roles && a.roles
		WHERE a.which IN ('atWork', 'everybody')
	), fitting AS (
		SELECT a.no, a.partition_id, a.referral_id, a.kind, a.membership_id, m.user_id, a.rank,
			min(a.rank) OVER (PARTITION BY a.no) AS first_rank
		FROM possible a
		JOIN public.membership m ON m.id = a.membership_id AND m.organisation_id = a.organisation_id
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
		SELECT f.partition_id, f.referral_id, f.kind, f.membership_id, count(DISTINCT f.no)::int AS count,
			coalesce(min(w.way), 'digest') AS way
		FROM fitting f
		LEFT JOIN public.notice_preference w ON w.membership_id = f.membership_id AND w.kind = f.kind
		WHERE f.rank = f.first_rank AND f.user_id IS DISTINCT FROM doer
		GROUP BY f.partition_id, f.referral_id, f.kind, f.membership_id
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
