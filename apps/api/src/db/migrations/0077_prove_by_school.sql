-- The third part of the door for schools: what they told a moment earlier, in the same transaction, proves an education
-- or does so no more. As `recordProof` and `endProof` do it for whoever is at work; nobody of ours is named.
CREATE FUNCTION prove_by_school(hash text, born text, moment timestamptz, most integer, seen date, made uuid[])
	RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	link public.school_link;
	hop public.onward_referral;
	chain public.education_chain;
	proof public.education_proof;
BEGIN
	IF scope_before IS DISTINCT FROM 'authentication' THEN
		RAISE EXCEPTION 'this is a door of the school page' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	link := public.link_in_use(hash, moment, most);
	SELECT o.* INTO hop FROM public.onward_referral o
	JOIN public.person_file f ON f.partition_id = o.partition_id AND f.person_id = o.person_id
		AND f.organisation_id = o.organisation_id
	WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id AND f.birth_date = born
		AND o.type = 'school';
	IF hop.id IS NULL THEN
		RAISE EXCEPTION 'the link leads nowhere' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT c.* INTO chain FROM public.education_chain c
	WHERE c.partition_id = hop.partition_id AND c.person_id = hop.person_id
		AND c.organisation_id = hop.organisation_id FOR UPDATE;
	SELECT p.* INTO proof FROM public.education_proof p
	WHERE p.partition_id = hop.partition_id AND p.person_id = hop.person_id
		AND p.organisation_id = hop.organisation_id AND p.ended_at IS NULL FOR UPDATE;
	IF chain.id IS NOT NULL AND hop.status = 'enrolled' AND hop.enrolled_on IS NOT NULL THEN
		UPDATE public.education_proof p SET ended_at = moment, end_reason = 'corrected'
		WHERE p.partition_id = proof.partition_id AND p.id = proof.id;
		INSERT INTO public.education_proof (partition_id, id, organisation_id, person_id, kind, school_name, service_id,
			enrolled_on, seen_on, recorded_at)
		VALUES (hop.partition_id, made[1], hop.organisation_id, hop.person_id, 'schoolConfirmed', hop.service_name,
			hop.service_id, hop.enrolled_on, seen, moment);
		UPDATE public.education_chain c SET version = c.version + 1, state = 'closed', closing_reason = 'proof',
			closed_by = NULL, closed_at = CASE c.state WHEN 'closed' THEN c.closed_at ELSE moment END,
			closing_detail = NULL, receiving_municipality = NULL, receiving_organisation_id = NULL,
			closing_proposed_by = NULL, closing_proposed_at = NULL, closing_proposed_for = NULL
		WHERE c.partition_id = chain.partition_id AND c.id = chain.id;
		INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, detail, at)
		VALUES (hop.partition_id, made[2], hop.organisation_id, hop.person_id, 'proofRecorded', 'schoolConfirmed',
			hop.service_name, moment);
	ELSIF chain.id IS NOT NULL AND hop.status <> 'enrolled' AND proof.kind = 'schoolConfirmed'
		AND proof.service_id = hop.service_id THEN
		UPDATE public.education_proof p SET ended_at = moment, end_reason = 'withdrawn'
		WHERE p.partition_id = proof.partition_id AND p.id = proof.id;
		UPDATE public.education_chain c SET version = c.version + 1, state = 'open', closing_reason = NULL,
			closed_by = NULL, closed_at = NULL
		WHERE c.partition_id = chain.partition_id AND c.id = chain.id;
		INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, at)
		VALUES (hop.partition_id, made[2], hop.organisation_id, hop.person_id, 'proofEnded', 'withdrawn', moment),
			(hop.partition_id, made[3], hop.organisation_id, hop.person_id, 'reopened', NULL, moment);
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
