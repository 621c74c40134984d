-- A notice is of whom it concerns alone: read, and marked as seen. It is written by its door.
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE notice FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON notice TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON notice USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND membership_id IN (SELECT m.id FROM membership m
		WHERE m.user_id = (SELECT actor_user()) AND m.organisation_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
ALTER TABLE notice_preference ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE notice_preference FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON notice_preference TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON notice_preference USING (
	membership_id IN (SELECT m.id FROM membership m
		WHERE m.user_id = (SELECT actor_user()) AND m.organisation_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
-- The door through which notices are written, in the transaction of what they tell of: by whoever is at work, of
-- referrals that their organisation sent or received, or by a step that works for nobody. An actor sees no
-- membership of the other side, so the door finds who is concerned. It answers nothing.
--
-- `settled`: what needs nobody any more. `told`: for each thing to tell a referral, a kind, and whom it is for:
-- the side, the roles that one needs for it, and which of them: `owner`, whoever is `atWork` on it at that side,
-- `everybody` of the side, or the memberships named. Whoever did it is never told, nor whoever may not see it:
-- without the capability for schooling, not at work at the desk, or where the protocol keeps the category.
CREATE FUNCTION write_notices(told jsonb, settled jsonb, moment timestamptz) RETURNS void
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
		WHERE a.side = 'sender' OR m.region_id = a.region_id OR EXISTS (SELECT FROM public.membership_desk md
			WHERE md.membership_id = m.id AND md.desk_id = a.desk_id)
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
