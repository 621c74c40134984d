-- Who moved here is for those who work with schooling where the child lives now.
ALTER TABLE education_transfer ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE education_transfer FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON education_transfer TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON education_transfer USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (SELECT actor_education())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (SELECT actor_education())
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'education_transfer'::regclass
	LOOP
		EXECUTE format('ALTER TABLE education_transfer ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- The one door by which a child comes from one municipality to another: for whoever confirmed a moment ago, in this
-- very transaction, that it moved to one that works with us. Name, birth date, from where and since when; the sender
-- sees nothing of what comes of it, and nothing leads back to their file.
CREATE FUNCTION pass_education_chain_on(made uuid, part uuid, chain uuid) RETURNS void
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
		AND c.xmin = pg_current_xact_id()::xid;
	IF moved.id IS NULL THEN
		RAISE EXCEPTION 'this child was not closed by this actor now' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT p.id INTO receiving FROM public.partition p
	WHERE p.municipality_id = moved.receiving_organisation_id ORDER BY p.id LIMIT 1;
	-- One that gave all its parts away works with us no more: it stays named, and nothing else.
	IF receiving IS NOT NULL THEN
		PERFORM public.keeps(moved.receiving_organisation_id, receiving);
		INSERT INTO public.education_transfer (partition_id, id, organisation_id, version, given_name, family_name,
			birth_date, from_organisation_id, followed_since, received_at)
		SELECT receiving, made, moved.receiving_organisation_id, 1, f.given_name, f.family_name, f.birth_date,
			moved.organisation_id, moved.opened_on, moved.closed_at
		FROM public.person_file f
		WHERE f.partition_id = moved.partition_id AND f.person_id = moved.person_id
			AND f.organisation_id = moved.organisation_id AND f.erased_at IS NULL;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION pass_education_chain_on(uuid, uuid, uuid) FROM PUBLIC;
