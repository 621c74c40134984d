-- The second lock on offers of parts of municipalities, and the one door through which data get another owner.
ALTER TABLE partition_handover ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE partition_handover FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON partition_handover TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY parties ON partition_handover FOR SELECT USING (
	(SELECT actor_manages('handovers'))
	AND (SELECT actor_organisation()) IN (from_organisation_id, to_organisation_id)
);
--> statement-breakpoint
CREATE POLICY giver ON partition_handover FOR INSERT WITH CHECK (
	(SELECT actor_manages('handovers'))
	AND from_organisation_id = (SELECT actor_organisation())
	AND offered_by = (SELECT actor_user())
	AND status = 'offered'
	AND EXISTS (
		SELECT FROM partition WHERE partition.id = partition_handover.partition_id
			AND partition.municipality_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
-- Nothing comes of it: whoever offered says so, or whoever it was offered to. What is taken goes by the door.
CREATE POLICY parties_end ON partition_handover FOR UPDATE USING (
	(SELECT actor_manages('handovers'))
	AND status = 'offered'
	AND (SELECT actor_organisation()) IN (from_organisation_id, to_organisation_id)
) WITH CHECK (
	decided_by = (SELECT actor_user())
	AND ((from_organisation_id = (SELECT actor_organisation()) AND status = 'withdrawn')
		OR (to_organisation_id = (SELECT actor_organisation()) AND status = 'declined'))
);
--> statement-breakpoint
-- Whose file it is stands in the keys of what belongs to a file. They change together, at once, so what they
-- refer to can be looked at afterwards.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conrelid::regclass AS child, conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass AND conparentid = 0
	LOOP
		EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.child, one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- A narrow door: what stands in the way of an offer to the actor's municipality. An OCMW that also works for
-- what the other municipality keeps cannot go along, so the new owner needs one of its own. Nor do files go to an
-- OCMW in which nobody ever signed in: whoever holds its first code would be the one to open them.
CREATE FUNCTION handover_obstacle(handover uuid) RETURNS text
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	offer public.partition_handover;
	obstacle text;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT h.* INTO offer FROM public.partition_handover h
	WHERE h.id = handover AND h.to_organisation_id = public.actor_organisation()
		AND public.actor_manages('handovers');
	IF EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.from_organisation_id)
		AND NOT EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.to_organisation_id)
		AND EXISTS (SELECT FROM public.partition p
			WHERE p.municipality_id = offer.from_organisation_id AND p.id <> offer.partition_id)
	THEN
		obstacle := 'ocmwMissing';
	ELSIF EXISTS (SELECT FROM public.person_file f
			JOIN public.organisation o ON o.id = f.organisation_id AND o.municipality_id = offer.from_organisation_id
			WHERE f.partition_id = offer.partition_id)
		AND EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.to_organisation_id)
		AND NOT EXISTS (SELECT FROM public.organisation o
			JOIN public.membership used ON used.organisation_id = o.id
			WHERE o.municipality_id = offer.to_organisation_id
				AND (EXISTS (SELECT FROM public.credential c WHERE c.user_id = used.user_id)
					OR EXISTS (SELECT FROM public.external_identity e WHERE e.user_id = used.user_id)))
	THEN
		obstacle := 'ocmwAwaited';
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN obstacle;
END $$;
--> statement-breakpoint
-- The door: takes an offer. The data get their new owner; what the old municipality and its OCMW keep in them
-- becomes what the new ones keep. No id changes, and no row is added or goes. Who did something at the time
-- (`referral_event`, `consultation.organisation_id`) stays who did it.
CREATE FUNCTION accept_handover(handover uuid, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	offer public.partition_handover;
	part uuid;
	keeper record;
	kept text;
BEGIN
	IF NOT public.actor_manages('handovers') OR public.handover_obstacle(handover) IS NOT NULL THEN
		RAISE EXCEPTION 'this actor takes no parts over' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE public.partition_handover h
	SET status = 'accepted', decided_at = moment, decided_by = public.actor_user(), version = h.version + 1
	WHERE h.id = handover AND h.status = 'offered' AND h.to_organisation_id = public.actor_organisation()
		AND h.offered_by <> public.actor_user()
	RETURNING h.* INTO offer;
	IF offer.id IS NULL THEN
		RAISE EXCEPTION 'there is no such offer to this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	-- Two parts that are taken at once do not both bring an OCMW along.
	PERFORM FROM public.organisation o WHERE o.id = offer.to_organisation_id FOR UPDATE;
	part := offer.partition_id;
	UPDATE public.partition p SET municipality_id = offer.to_organisation_id
	WHERE p.id = part AND p.municipality_id = offer.from_organisation_id;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'the part is another municipality''s by now' USING ERRCODE = 'insufficient_privilege';
	END IF;
	-- Without an OCMW of its own the new owner gets the old one along.
	IF NOT EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.to_organisation_id) THEN
		UPDATE public.organisation o SET municipality_id = offer.to_organisation_id, version = o.version + 1
		WHERE o.municipality_id = offer.from_organisation_id;
	END IF;
	SET CONSTRAINTS ALL DEFERRED;
	FOR keeper IN
		SELECT offer.from_organisation_id AS old, offer.to_organisation_id AS new
		UNION ALL
		SELECT o.id, (SELECT min(n.id::text)::uuid FROM public.organisation n
			WHERE n.municipality_id = offer.to_organisation_id)
		FROM public.organisation o WHERE o.municipality_id = offer.from_organisation_id
	LOOP
		FOREACH kept IN ARRAY ARRAY['person_file', 'person_match_key', 'person_file_change', 'household',
			'household_member', 'guardian', 'intake_interview', 'file_access', 'file_measure',
			'retention_candidate', 'contact_attempt', 'referral_event_text']
		LOOP
			EXECUTE format('UPDATE public.%I SET organisation_id = $1
				WHERE partition_id = $2 AND organisation_id = $3', kept) USING keeper.new, part, keeper.old;
		END LOOP;
		UPDATE public.referral r SET sender_organisation_id = keeper.new
		WHERE r.partition_id = part AND r.sender_organisation_id = keeper.old;
		-- Whoever keeps the file answers for who saw it; where they were at work stays.
		UPDATE public.consultation c SET keeper_id = keeper.new
		WHERE c.partition_id = part AND c.keeper_id = keeper.old;
		UPDATE public.consultation_subject s SET keeper_id = keeper.new
		WHERE s.partition_id = part AND s.keeper_id = keeper.old;
	END LOOP;
	SET CONSTRAINTS ALL IMMEDIATE;
	INSERT INTO public.rights_change (id, organisation_id, at, actor_id, what, subject_id, subject_name, fields)
	SELECT gen_random_uuid(), trail.id, moment, public.actor_user(), 'handoverAccepted', part, p.name,
		jsonb_build_array(jsonb_build_object('field', 'municipality',
			'before', jsonb_build_array(giver.name), 'after', jsonb_build_array(taker.name)))
	FROM public.partition p
	JOIN public.organisation giver ON giver.id = offer.from_organisation_id
	JOIN public.organisation taker ON taker.id = offer.to_organisation_id
	JOIN public.organisation trail ON trail.id IN (giver.id, taker.id)
	WHERE p.id = part;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
