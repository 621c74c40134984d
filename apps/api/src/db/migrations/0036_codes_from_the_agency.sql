-- The code of an organisation is what the identity provider gives rights by: whoever sets it decides whose people
-- sign in for it. So administrators name their own organisation, those of the agency give out the codes as long
-- as nobody works there, and from then on the owner of the database alone does.

-- A narrow door: gives the actor's own organisation another name, if it is still as it was seen.
DROP FUNCTION change_own_organisation(text, text, integer);
--> statement-breakpoint
CREATE FUNCTION change_own_organisation(called text, seen integer) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NOT public.actor_manages('organisation') THEN
		RAISE EXCEPTION 'this actor manages no organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.organisation o SET name = called, version = o.version + 1
	WHERE o.id = public.actor_organisation() AND o.version = seen;
	RETURN FOUND;
END $$;
--> statement-breakpoint
-- A narrow door: gives an organisation another code, or none, if it is still as it was seen and nobody began to
-- work there. It stands in the trail of that organisation too.
CREATE FUNCTION change_organisation_code(of_organisation uuid, known_as text, seen integer, moment timestamptz)
	RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	before public.organisation;
BEGIN
	IF NOT public.actor_manages('municipalities') THEN
		RAISE EXCEPTION 'this actor gives out no codes' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF of_organisation IN (SELECT public.begun_organisations()) THEN
		RAISE EXCEPTION 'people work there already' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT o.* INTO before FROM public.organisation o
	WHERE o.id = of_organisation AND o.version = seen FOR NO KEY UPDATE;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	UPDATE public.organisation o SET code = known_as, version = o.version + 1 WHERE o.id = of_organisation;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.rights_change (id, organisation_id, at, actor_id, what, subject_id, subject_name, fields)
	VALUES (gen_random_uuid(), of_organisation, moment, public.actor_user(), 'organisationChanged',
		of_organisation, before.name, jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('field', 'code',
			'before', CASE WHEN before.code IS NOT NULL THEN jsonb_build_array(before.code) END,
			'after', CASE WHEN known_as IS NOT NULL THEN jsonb_build_array(known_as) END))));
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN true;
END $$;
