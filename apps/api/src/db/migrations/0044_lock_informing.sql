-- Of what an organisation informed somebody is its own business.
ALTER TABLE informing ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE informing FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON informing TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON informing USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY kept ON informing AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid = 'informing'::regclass
	LOOP
		EXECUTE format('ALTER TABLE informing ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- What was proved stays as it was: the application says of it no more than that it was a mistake, once. Only the
-- owner, who erases and hands over, changes anything else.
CREATE FUNCTION keep_informing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (SELECT public.actor_scope()) IS DISTINCT FROM 'maintenance' AND (
		OLD.withdrawn_at IS NOT NULL
		OR to_jsonb(OLD) - '{withdrawn_at,withdrawn_by,withdraw_reason}'::text[]
			<> to_jsonb(NEW) - '{withdrawn_at,withdrawn_by,withdraw_reason}'::text[]
	) THEN
		RAISE EXCEPTION 'a proof of informing does not change' USING ERRCODE = 'insufficient_privilege';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER kept_as_it_was BEFORE UPDATE ON informing FOR EACH ROW EXECUTE FUNCTION keep_informing();
--> statement-breakpoint
-- The door, as before, with what was proved beside the talks.
CREATE OR REPLACE FUNCTION accept_handover(handover uuid, moment timestamptz) RETURNS void
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
	IF NOT public.actor_manages('handovers') THEN
		RAISE EXCEPTION 'this actor takes no parts over' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT h.* INTO offer FROM public.partition_handover h
	WHERE h.id = handover AND h.status = 'offered' AND h.to_organisation_id = public.actor_organisation();
	-- Before anything else: whoever is adding something ends first, and nobody begins to.
	PERFORM pg_advisory_xact_lock(public.handover_lock(offer.partition_id));
	-- Two parts that are taken at once do not both bring an OCMW along, nor leave without one.
	PERFORM FROM public.organisation o
	WHERE o.id IN (offer.from_organisation_id, offer.to_organisation_id) ORDER BY o.id FOR NO KEY UPDATE;
	IF public.handover_obstacle(handover) IS NOT NULL THEN
		RAISE EXCEPTION 'something came in the way' USING ERRCODE = 'serialization_failure';
	END IF;
	UPDATE public.partition_handover h
	SET status = 'accepted', decided_at = moment, decided_by = public.actor_user(), version = h.version + 1
	WHERE h.id = handover AND h.status = 'offered' AND h.to_organisation_id = public.actor_organisation()
		AND h.offered_by <> public.actor_user()
	RETURNING h.* INTO offer;
	IF offer.id IS NULL THEN
		RAISE EXCEPTION 'there is no such offer to this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
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
		FOREACH kept IN ARRAY ARRAY['person_file', 'person_match_key', 'person_match_decision',
			'person_file_change', 'household',
			'household_member', 'guardian', 'intake_interview', 'informing', 'file_access', 'file_measure',
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
