-- What became one is nobody else's business.
ALTER TABLE person_merge ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person_merge FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON person_merge TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON person_merge FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conrelid::regclass AS at, conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid IN ('person_merge'::regclass, 'person_file'::regclass)
	LOOP
		EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one.at, one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- What hangs on a file and goes along when it becomes one with another: whatever refers to it, but what tells of the
-- file itself. A table that is added goes along too.
CREATE FUNCTION merged_columns() RETURNS TABLE (held regclass, keeper name, person name)
	LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
	SELECT c.conrelid::regclass, keeper.attname, person.attname
	FROM pg_constraint c
	CROSS JOIN LATERAL unnest(c.conkey, c.confkey) WITH ORDINALITY AS k (own, theirs, nr)
	JOIN pg_attribute person ON person.attrelid = c.conrelid AND person.attnum = k.own
	JOIN pg_attribute target ON target.attrelid = c.confrelid AND target.attnum = k.theirs
		AND target.attname = 'person_id'
	CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS o (own, theirs)
	JOIN pg_attribute keeper ON keeper.attrelid = c.conrelid AND keeper.attnum = o.own
	JOIN pg_attribute kept ON kept.attrelid = c.confrelid AND kept.attnum = o.theirs
		AND kept.attname = 'organisation_id'
	WHERE c.contype = 'f' AND c.confrelid = 'public.person_file'::regclass
		AND c.conrelid NOT IN ('public.person_file'::regclass, 'public.person_merge'::regclass,
			'public.person_match_key'::regclass, 'public.person_match_decision'::regclass,
			'public.person_file_change'::regclass, 'public.file_access'::regclass,
			'public.file_measure'::regclass, 'public.retention_candidate'::regclass)
	ORDER BY c.conrelid::regclass::text, person.attname
$$;
--> statement-breakpoint
-- A door: the application changes of no row to whom it belongs. What is in the way, it asked before; what came
-- between, a key refuses.
CREATE FUNCTION merge_person_files(merge uuid, part uuid, stays uuid, goes uuid, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	one record;
	ids jsonb;
	moved jsonb := '{}';
	ready int;
BEGIN
	IF NOT part = ANY (public.actor_partitions()) OR NOT public.keeps(mine, part) THEN
		RAISE EXCEPTION 'files are not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	PERFORM FROM public.person_file f WHERE f.partition_id = part AND f.organisation_id = mine
		AND f.person_id IN (stays, goes) ORDER BY f.person_id FOR UPDATE;
	SELECT count(*) INTO ready FROM public.person_file f
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id IN (stays, goes)
		AND f.erased_at IS NULL AND f.merged_into IS NULL
		AND NOT EXISTS (SELECT FROM public.person_file g WHERE g.partition_id = part
			AND g.organisation_id = mine AND g.merged_into = goes)
		AND NOT EXISTS (SELECT FROM public.file_measure m WHERE m.partition_id = part
			AND m.organisation_id = mine AND m.person_id IN (stays, goes) AND m.lifted_at IS NULL);
	IF ready <> 2 THEN
		RAISE EXCEPTION 'something came in the way' USING ERRCODE = 'serialization_failure';
	END IF;
	FOR one IN SELECT c.* FROM public.merged_columns() c
	LOOP
		EXECUTE format('WITH gone AS (
			UPDATE %1$s t SET %2$I = $1 WHERE t.partition_id = $2 AND t.%3$I = $3 AND t.%2$I = $4
				AND NOT (%4$L <> '''' AND to_jsonb(t) ->> %4$L IS NULL AND EXISTS (
					SELECT FROM %1$s k WHERE k.partition_id = $2 AND k.%3$I = $3 AND k.%2$I = $1
						AND to_jsonb(k) ->> %4$L IS NULL))
			RETURNING t.id)
			SELECT coalesce(jsonb_agg(id), ''[]'') FROM gone', one.held, one.person, one.keeper,
			-- Of these a person has one at a time; that of the other file stays behind with it.
			CASE one.held::text WHEN 'household_member' THEN 'until_day' WHEN 'arrival' THEN 'ended_on' ELSE '' END)
		INTO ids USING stays, part, mine, goes;
		moved := moved || jsonb_build_object(one.held::text || '.' || one.person, ids);
	END LOOP;
	UPDATE public.person_file f SET merged_into = stays
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id = goes;
	INSERT INTO public.person_merge (partition_id, id, organisation_id, person_id, merged_person_id, moved,
		merged_at, merged_by)
	VALUES (part, merge, mine, stays, goes, moved, moment, public.actor_user());
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The way back: what moved and is still there goes back, and nothing that came since.
CREATE FUNCTION undo_person_merge(merge uuid, part uuid, moment timestamptz, why text) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	done public.person_merge;
	one record;
BEGIN
	IF NOT part = ANY (public.actor_partitions()) OR NOT public.keeps(mine, part) THEN
		RAISE EXCEPTION 'files are not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE public.person_merge m SET undone_at = moment, undone_by = public.actor_user(), undo_reason = why
	WHERE m.partition_id = part AND m.organisation_id = mine AND m.id = merge AND m.undone_at IS NULL
	RETURNING m.* INTO done;
	IF done.id IS NULL THEN
		RAISE EXCEPTION 'somebody else undid it' USING ERRCODE = 'serialization_failure';
	END IF;
	PERFORM FROM public.person_file f WHERE f.partition_id = part AND f.organisation_id = mine
		AND f.person_id IN (done.person_id, done.merged_person_id) ORDER BY f.person_id FOR UPDATE;
	IF EXISTS (SELECT FROM public.file_measure m WHERE m.partition_id = part AND m.organisation_id = mine
		AND m.person_id IN (done.person_id, done.merged_person_id) AND m.lifted_at IS NULL) THEN
		RAISE EXCEPTION 'a measure came in the way' USING ERRCODE = 'serialization_failure';
	END IF;
	FOR one IN SELECT c.* FROM public.merged_columns() c
	LOOP
		EXECUTE format('UPDATE %1$s t SET %2$I = $1 WHERE t.partition_id = $2 AND t.%3$I = $3 AND t.%2$I = $4
			AND t.id IN (SELECT id::uuid FROM jsonb_array_elements_text($5) AS ids (id))',
			one.held, one.person, one.keeper)
		USING done.merged_person_id, part, mine, done.person_id,
			coalesce(done.moved -> (one.held::text || '.' || one.person), '[]');
	END LOOP;
	UPDATE public.person_file f SET merged_into = NULL
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id = done.merged_person_id;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- As before; a file that became one with another has no end of its own.
CREATE OR REPLACE FUNCTION retention_facts(in_partition uuid, of_organisation uuid, after uuid, named uuid[], most int)
	RETURNS TABLE (person_id uuid, birth_date text, recorded_on date, is_under_legal_hold boolean,
		referrals jsonb, interviews jsonb, minors uuid[])
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	IF scope_before <> 'maintenance' AND (of_organisation IS DISTINCT FROM public.actor_organisation()
		OR NOT in_partition = ANY (public.actor_partitions())) THEN
		RAISE EXCEPTION 'files are not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF scope_before = 'maintenance' AND NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
		RAISE EXCEPTION 'maintenance is for the owner' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT f.person_id, f.birth_date, (f.recorded_at AT TIME ZONE 'Europe/Brussels')::date,
		EXISTS (
			SELECT FROM public.file_measure m
			WHERE m.partition_id = f.partition_id AND m.person_id = f.person_id
				AND m.organisation_id = f.organisation_id AND m.kind = 'legalHold' AND m.lifted_at IS NULL
		),
		(
			SELECT coalesce(jsonb_agg(jsonb_build_object(
				'type', r.type,
				'status', r.status,
				'outcome', CASE WHEN r.status IN ('rejected', 'cancelled', 'enteredInError') THEN r.status
					ELSE r.outcome END,
				'isPending', coalesce(r.contest = 'open', false)
					OR (r.status = 'draft' AND r.waits_since IS NOT NULL),
				'closedOn', CASE WHEN r.status IN ('completed', 'failed', 'rejected', 'cancelled', 'enteredInError')
					THEN (coalesce(r.closed_at, touched.at) AT TIME ZONE 'Europe/Brussels')::date END,
				'touchedOn', (touched.at AT TIME ZONE 'Europe/Brussels')::date)), '[]')
			FROM public.referral r
			CROSS JOIN LATERAL (
				SELECT coalesce(max(e.at), r.created_at) AS at FROM public.referral_event e
				WHERE e.partition_id = r.partition_id AND e.referral_id = r.id AND r.closed_at IS NULL
			) touched
			WHERE r.partition_id = f.partition_id AND r.person_id = f.person_id
				AND r.sender_organisation_id = f.organisation_id
		),
		(
			SELECT coalesce(jsonb_agg(jsonb_build_object('status', i.status,
				'on', coalesce(CASE i.status WHEN 'held' THEN i.held_on END,
					(i.updated_at AT TIME ZONE 'Europe/Brussels')::date))), '[]')
			FROM public.intake_interview i
			WHERE i.partition_id = f.partition_id AND i.person_id = f.person_id
				AND i.organisation_id = f.organisation_id
		),
		(
			SELECT coalesce(array_agg(DISTINCT g.minor_id), '{}') FROM public.guardian g
			WHERE g.partition_id = f.partition_id AND g.guardian_id = f.person_id
				AND g.organisation_id = f.organisation_id AND g.minor_id <> f.person_id
		)
	FROM public.person_file f
	WHERE f.partition_id = in_partition AND f.organisation_id = of_organisation AND f.erased_at IS NULL
		AND f.merged_into IS NULL
		AND (named IS NULL OR f.person_id = ANY (named))
		AND (after IS NULL OR f.person_id > after)
	ORDER BY f.person_id LIMIT most;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The door, as before; what is handed over is asked of the catalog, so that no table is forgotten.
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
