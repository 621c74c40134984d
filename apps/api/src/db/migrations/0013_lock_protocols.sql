-- Whether the actor manages something: the gateway says so for those whose role holds the permission.
CREATE FUNCTION actor_manages(what text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	RETURN what = ANY (string_to_array(coalesce(current_setting('onthaal.manages', true), ''), ' '));
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['protocol', 'cooperation_agreement']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
-- Protocols are published: whoever is at work may read them. Either party writes down its own.
CREATE POLICY published ON protocol FOR SELECT USING ((SELECT actor_organisation()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY parties ON protocol FOR INSERT WITH CHECK (
	(SELECT actor_manages('protocols'))
	AND (SELECT actor_organisation()) IN (sender_organisation_id, receiver_organisation_id)
);
--> statement-breakpoint
CREATE POLICY parties_change ON protocol FOR UPDATE USING (
	(SELECT actor_manages('protocols'))
	AND (SELECT actor_organisation()) IN (sender_organisation_id, receiver_organisation_id)
);
--> statement-breakpoint
CREATE POLICY parties ON cooperation_agreement FOR SELECT USING (
	(SELECT actor_organisation()) IN (organisation_id, partner_organisation_id)
);
--> statement-breakpoint
CREATE POLICY own ON cooperation_agreement FOR INSERT WITH CHECK (
	(SELECT actor_manages('protocols')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY parties_change ON cooperation_agreement FOR UPDATE USING (
	(SELECT actor_manages('protocols'))
	AND (SELECT actor_organisation()) IN (organisation_id, partner_organisation_id)
);
--> statement-breakpoint
-- A fifth narrow door, for the step that sends what waited: which drafts wait while a protocol is in force
-- by now, and in whose name. Ids and nothing else, and at the door only: no actor can ask.
CREATE FUNCTION referrals_to_send(today date, at_most integer)
	RETURNS TABLE (referral_id uuid, user_id uuid, organisation_id uuid)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT r.id, r.waits_by, r.sender_organisation_id
	FROM public.protocol p
	JOIN public.referral r ON r.sender_organisation_id = p.sender_organisation_id
		AND r.receiver_organisation_id = p.receiver_organisation_id
	WHERE today BETWEEN p.valid_from AND p.valid_to
		AND r.status = 'draft' AND r.waits_since IS NOT NULL
	GROUP BY r.id, r.waits_by, r.sender_organisation_id, r.waits_since
	ORDER BY r.waits_since, r.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- A sixth narrow door, for the same step: what somebody who is not signed in now may do in an organisation.
-- Answers nothing once their account is closed or they do not work there any more.
CREATE FUNCTION actor_at_work(who uuid, in_organisation uuid) RETURNS jsonb
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
			'desks', '[]'::jsonb,
			'partitions', (
				SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')
				FROM public.partition p WHERE p.municipality_id = coalesce(o.municipality_id, o.id)
			)
		)
		INTO answer FROM public.membership m
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		JOIN public.organisation o ON o.id = m.organisation_id
		WHERE m.user_id = who AND m.organisation_id = in_organisation
		ORDER BY m.id LIMIT 1;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
