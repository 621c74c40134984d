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
--> statement-breakpoint
-- A narrow door for whoever follows a child: whether what may be done with its file is restricted. What is set on a
-- file, its keeper alone reads. True as well for whoever does not follow it.
CREATE FUNCTION chain_is_restricted(part uuid, chain uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	is_free boolean;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT public.may_pass_on(f) INTO is_free FROM public.education_chain c
	JOIN public.person_file f ON f.partition_id = c.partition_id AND f.person_id = c.person_id
		AND f.organisation_id = c.organisation_id
	WHERE c.partition_id = part AND c.id = chain AND part = ANY (public.actor_partitions())
		AND public.actor_education() AND (c.organisation_id = mine
			OR public.is_referred_for_school(c.partition_id, c.person_id, c.organisation_id, mine));
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NOT coalesce(is_free, false);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION chain_is_restricted(uuid, uuid) FROM PUBLIC;
--> statement-breakpoint
-- Whatever the application does: nobody writes history in the name of somebody else.
CREATE POLICY of_actor ON education_chain_event AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance'
	OR (actor_id = (SELECT actor_user()) AND actor_organisation_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
-- Nor do they propose or confirm a closing in the name of somebody else, by which one person would be two. A policy
-- does not see what stood there before.
CREATE FUNCTION hold_chain_to_actor() RETURNS trigger LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() = 'maintenance' OR NOT row_security_active(TG_RELID) THEN
		RETURN NULL;
	END IF;
	IF (NEW.closed_by IS DISTINCT FROM OLD.closed_by AND NEW.closed_by <> public.actor_user())
		OR (NEW.closing_proposed_by IS DISTINCT FROM OLD.closing_proposed_by
			AND NEW.closing_proposed_by <> public.actor_user())
		OR (NEW.closing_proposed_for IS DISTINCT FROM OLD.closing_proposed_for
			AND NEW.closing_proposed_for <> public.actor_organisation())
		-- Who proposed stands, until it is declined or opened again.
		OR (OLD.state = 'open' AND NEW.state = 'closed' AND NEW.closing_reason <> 'proof'
			AND NEW.closing_proposed_by IS DISTINCT FROM OLD.closing_proposed_by) THEN
		RAISE EXCEPTION 'a chain is closed in the own name alone' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER hold_to_actor AFTER UPDATE ON education_chain
	FOR EACH ROW EXECUTE FUNCTION hold_chain_to_actor();
