-- What somebody takes along is theirs alone, in the organisation where they asked for it.
ALTER TABLE list_export ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE list_export FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON list_export TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON list_export USING (
	organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user())
) WITH CHECK (
	organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
ALTER TABLE list_export_part ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE list_export_part FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON list_export_part TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON list_export_part USING (
	EXISTS (SELECT FROM list_export e WHERE e.id = list_export_part.export_id)
) WITH CHECK (
	EXISTS (SELECT FROM list_export e WHERE e.id = list_export_part.export_id)
);
--> statement-breakpoint
-- A narrow door for the step that makes files: which are to be made or were left half-way. Ids and nothing else,
-- and at the door only: no actor can ask.
CREATE FUNCTION exports_to_do(at timestamptz, at_most integer) RETURNS SETOF uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT e.id FROM public.list_export e
	WHERE e.expires_at > at
		AND (e.state = 'waiting' OR (e.state = 'running' AND e.worked_until < at))
	ORDER BY e.created_at, e.id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION exports_to_do(timestamptz, integer) FROM PUBLIC;
--> statement-breakpoint
-- Whoever asked for a file, with the rights that they have now in the membership in which they did; nothing once
-- they do not work there. As a session tells them.
CREATE FUNCTION actor_of_export(export uuid) RETURNS jsonb
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
		INTO answer FROM public.list_export e
		JOIN public.membership m ON m.id = e.membership_id AND m.user_id = e.user_id
			AND m.organisation_id = e.organisation_id AND m.waiting_since IS NULL
		JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL
		JOIN public.organisation o ON o.id = m.organisation_id
		CROSS JOIN LATERAL (
			SELECT coalesce(jsonb_agg(d.id ORDER BY d.id), '[]') AS ids FROM public.desk d
			WHERE d.region_id = m.region_id
				OR d.id IN (SELECT md.desk_id FROM public.membership_desk md WHERE md.membership_id = m.id)
		) desks
		WHERE e.id = export;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION actor_of_export(uuid) FROM PUBLIC;
--> statement-breakpoint
-- A narrow door for the step that throws away what nobody may fetch any more.
CREATE FUNCTION drop_expired_exports(at timestamptz) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	dropped integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	DELETE FROM public.list_export e WHERE e.expires_at <= at;
	GET DIAGNOSTICS dropped = ROW_COUNT;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN dropped;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION drop_expired_exports(timestamptz) FROM PUBLIC;
