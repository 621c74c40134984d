-- What stands in the way, as before. What the agency asked of a desk of the old municipality, or of an OCMW that does
-- not go along, ends first: no other desk was asked, nor has anybody of another one a part in it.
CREATE OR REPLACE FUNCTION handover_obstacle(handover uuid) RETURNS text
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
	ELSIF EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.from_organisation_id)
		AND EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.to_organisation_id)
		AND (SELECT count(*) FROM public.organisation o
			WHERE o.municipality_id IN (offer.from_organisation_id, offer.to_organisation_id)) > 2
	THEN
		obstacle := 'ocmwSeveral';
	ELSIF EXISTS (SELECT FROM public.person_file f
			JOIN public.organisation o ON o.id = f.organisation_id AND o.municipality_id = offer.from_organisation_id
			WHERE f.partition_id = offer.partition_id)
		AND EXISTS (SELECT FROM public.organisation o WHERE o.municipality_id = offer.to_organisation_id)
		AND NOT EXISTS (SELECT FROM public.organisation o
			JOIN public.membership used ON used.organisation_id = o.id AND used.waiting_since IS NULL
			WHERE o.municipality_id = offer.to_organisation_id
				AND (EXISTS (SELECT FROM public.credential c WHERE c.user_id = used.user_id)
					OR EXISTS (SELECT FROM public.external_identity e WHERE e.user_id = used.user_id)))
	THEN
		obstacle := 'ocmwAwaited';
	ELSIF EXISTS (SELECT FROM public.referral r
		JOIN public.organisation o ON o.id = r.receiver_organisation_id
		WHERE r.partition_id = offer.partition_id
			AND r.status IN ('draft', 'submitted', 'infoRequested', 'accepted', 'inProgress', 'onHold')
			AND (o.id = offer.from_organisation_id OR o.municipality_id = offer.from_organisation_id
				AND EXISTS (SELECT FROM public.organisation n WHERE n.municipality_id = offer.to_organisation_id)))
	THEN
		obstacle := 'desksAtWork';
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN obstacle;
END $$;
--> statement-breakpoint
-- The door, as before, behind which the desks that do not go along serve the part no more.
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
	-- To serve is to reach: the desks of whoever goes without it serve it no more.
	DELETE FROM public.desk_partition dp USING public.desk d, public.organisation o
	WHERE dp.partition_id = part AND d.id = dp.desk_id AND o.id = d.organisation_id
		AND o.kind <> 'agency' AND coalesce(o.municipality_id, o.id) <> offer.to_organisation_id;
	SET CONSTRAINTS ALL DEFERRED;
	FOR keeper IN
		SELECT offer.from_organisation_id AS old, offer.to_organisation_id AS new
		UNION ALL
		SELECT o.id, (SELECT min(n.id::text)::uuid FROM public.organisation n
			WHERE n.municipality_id = offer.to_organisation_id)
		FROM public.organisation o WHERE o.municipality_id = offer.from_organisation_id
	LOOP
		-- Whatever says who keeps it; where somebody was at work is history.
		FOR kept IN SELECT c.relname FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
				AND c.relname NOT IN ('consultation', 'referral_event')
				AND 2 = (SELECT count(*) FROM pg_attribute a
					WHERE a.attrelid = c.oid AND a.attname IN ('partition_id', 'organisation_id'))
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
--> statement-breakpoint
-- Beside the policies that say who may add, as for whatever is kept: a desk that stops serving gets nothing meanwhile.
CREATE POLICY "received" ON "referral" AS RESTRICTIVE FOR INSERT
	WITH CHECK ((SELECT actor_scope()) = 'maintenance' OR keeps(receiver_organisation_id, partition_id));
--> statement-breakpoint
CREATE POLICY "kept" ON "desk_partition" AS RESTRICTIVE FOR INSERT
	WITH CHECK ((SELECT actor_scope()) = 'maintenance'
		OR keeps((SELECT d.organisation_id FROM desk d WHERE d.id = desk_partition.desk_id), partition_id));
--> statement-breakpoint
-- Of a part that went over before: desks of whoever has it no more.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
DELETE FROM "desk_partition" dp USING "desk" d, "organisation" o, "partition" p
WHERE d.id = dp.desk_id AND o.id = d.organisation_id AND p.id = dp.partition_id
	AND o.kind <> 'agency' AND coalesce(o.municipality_id, o.id) <> p.municipality_id;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
