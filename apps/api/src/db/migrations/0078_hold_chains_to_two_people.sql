-- The one door by which a child comes from one municipality to another, as before. That somebody is a client of an
-- OCMW is told to nobody: what it follows is passed on to no municipality. Neither is a file that may not be shared;
-- and where nobody would get the child, nothing happens, so that it stays open with whoever follows it.
CREATE OR REPLACE FUNCTION pass_education_chain_on(made uuid, part uuid, chain uuid) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	moved public.education_chain;
	receiving uuid;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT c.* INTO moved FROM public.education_chain c
	WHERE c.partition_id = part AND c.id = chain AND part = ANY (public.actor_partitions())
		AND public.actor_education() AND c.state = 'closed' AND c.closing_reason = 'moved'
		AND c.closed_by = public.actor_user() AND c.receiving_organisation_id IS NOT NULL
		AND c.xmin = pg_current_xact_id()::xid
		-- A program is no second person.
		AND EXISTS (SELECT FROM public.user_account u WHERE u.id = c.closed_by AND u.kind = 'person');
	IF moved.id IS NULL THEN
		RAISE EXCEPTION 'this child was not closed by this actor now' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT p.id INTO receiving FROM public.partition p
	JOIN public.organisation o ON o.id = moved.organisation_id AND o.kind = 'municipality'
	WHERE p.municipality_id = moved.receiving_organisation_id ORDER BY p.id LIMIT 1;
	IF receiving IS NOT NULL THEN
		PERFORM public.keeps(moved.receiving_organisation_id, receiving);
		INSERT INTO public.education_transfer (partition_id, id, organisation_id, version, given_name, family_name,
			birth_date, from_organisation_id, followed_since, received_at)
		SELECT receiving, made, moved.receiving_organisation_id, 1, f.given_name, f.family_name, f.birth_date,
			moved.organisation_id, moved.opened_on, moved.closed_at
		FROM public.person_file f
		WHERE f.partition_id = moved.partition_id AND f.person_id = moved.person_id
			AND f.organisation_id = moved.organisation_id AND public.may_pass_on(f);
		IF NOT FOUND THEN
			receiving := NULL;
		END IF;
	END IF;
	IF receiving IS NULL THEN
		RAISE EXCEPTION 'nobody would get this child' USING ERRCODE = 'restrict_violation';
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
