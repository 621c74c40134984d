-- Of a child only those know who work with schooling: where the file is kept, and at the agency through a referral
-- for school that still shares its person.
CREATE FUNCTION is_referred_for_school(part uuid, person uuid, kept_by uuid, to_agency uuid) RETURNS boolean
	LANGUAGE sql STABLE
	RETURN EXISTS (SELECT FROM referral r
		WHERE r.partition_id = part AND r.person_id = person AND r.sender_organisation_id = kept_by
			AND r.receiver_organisation_id = to_agency AND r.type IN ('compulsoryEducation', 'preschool', 'school')
			AND r.submitted_at IS NOT NULL AND r.status <> 'enteredInError'
			AND (r.status <> 'cancelled' OR r.accepted_at IS NOT NULL));
--> statement-breakpoint
DO $$
DECLARE one text; con text;
BEGIN
	FOREACH one IN ARRAY ARRAY['education_chain', 'education_chain_event', 'education_proof']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', one);
		EXECUTE format('CREATE POLICY followed ON %I USING (
			partition_id = ANY ((SELECT actor_partitions())::uuid[])
			AND (SELECT actor_education())
			AND (organisation_id = (SELECT actor_organisation())
				OR is_referred_for_school(partition_id, person_id, organisation_id, (SELECT actor_organisation())))
		) WITH CHECK (
			partition_id = ANY ((SELECT actor_partitions())::uuid[])
			AND (SELECT actor_education())
			AND (organisation_id = (SELECT actor_organisation())
				OR is_referred_for_school(partition_id, person_id, organisation_id, (SELECT actor_organisation())))
		)', one);
		-- A chain itself is opened through its door alone.
		IF one <> 'education_chain' THEN
			EXECUTE format('CREATE POLICY kept ON %I AS RESTRICTIVE FOR INSERT WITH CHECK (
				(SELECT actor_scope()) = ''maintenance'' OR keeps(organisation_id, partition_id))', one);
		END IF;
		-- Whose file it is stands in its keys, and follows a merger with them.
		FOR con IN SELECT conname FROM pg_constraint
			WHERE contype = 'f' AND confrelid = 'person_file'::regclass AND conrelid = one::regclass
		LOOP
			EXECUTE format('ALTER TABLE %I ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one, con);
		END LOOP;
	END LOOP;
END $$;
--> statement-breakpoint
-- A door: whoever changes a file brings its chain to what the file says, also who does not work with schooling and
-- sees nothing of it. So does the step that runs by itself, at the door. It opens a chain or changes its days, and
-- closes none.
CREATE FUNCTION tend_education_chain(made uuid, part uuid, person uuid, kept_by uuid, clock jsonb, today date,
		moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	known public.education_chain;
BEGIN
	IF scope_before <> 'authentication'
		AND (kept_by IS DISTINCT FROM public.actor_organisation() OR NOT part = ANY (public.actor_partitions())) THEN
		RAISE EXCEPTION 'the file is not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM public.keeps(kept_by, part);
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.education_chain (partition_id, id, organisation_id, person_id, version, state, opened_on,
		starts_on, earliest_start, last_day, is_provisional, questions, rule_set, inputs, file_version)
	SELECT part, made, kept_by, person, 1, 'open', today, (clock ->> 'startsOn')::date,
		(clock ->> 'earliestStart')::date, (clock ->> 'lastDay')::date, (clock ->> 'isProvisional')::boolean,
		ARRAY(SELECT jsonb_array_elements_text(clock -> 'questions')), clock ->> 'ruleSet', clock -> 'inputs',
		(clock ->> 'fileVersion')::int
	WHERE (clock ->> 'opens')::boolean
	ON CONFLICT (partition_id, person_id, organisation_id) DO NOTHING;
	IF FOUND THEN
		INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, actor_id,
			actor_organisation_id, at)
		VALUES (part, made, kept_by, person, 'opened',
			CASE WHEN scope_before = 'authentication' THEN NULL ELSE public.actor_user() END,
			CASE WHEN scope_before = 'authentication' THEN NULL ELSE public.actor_organisation() END, moment);
	ELSE
		UPDATE public.education_chain c
		SET starts_on = (clock ->> 'startsOn')::date, earliest_start = (clock ->> 'earliestStart')::date,
			last_day = (clock ->> 'lastDay')::date, is_provisional = (clock ->> 'isProvisional')::boolean,
			questions = ARRAY(SELECT jsonb_array_elements_text(clock -> 'questions')),
			rule_set = clock ->> 'ruleSet', inputs = clock -> 'inputs',
			file_version = (clock ->> 'fileVersion')::int,
			-- What nobody sees change makes no work of anybody stale.
			version = c.version + CASE WHEN (c.starts_on, c.earliest_start, c.last_day, c.is_provisional,
					c.questions, c.rule_set, c.inputs) IS DISTINCT FROM ((clock ->> 'startsOn')::date,
					(clock ->> 'earliestStart')::date, (clock ->> 'lastDay')::date,
					(clock ->> 'isProvisional')::boolean,
					ARRAY(SELECT jsonb_array_elements_text(clock -> 'questions')), clock ->> 'ruleSet',
					clock -> 'inputs') THEN 1 ELSE 0 END
		WHERE c.partition_id = part AND c.person_id = person AND c.organisation_id = kept_by;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION tend_education_chain(uuid, uuid, uuid, uuid, jsonb, date, timestamptz) FROM PUBLIC;
--> statement-breakpoint
-- A narrow door for that step: files of who may be of an age for school, without a chain or with one that follows
-- from another version of the file or of the rules; what the clock reads of them and nothing else, and at the door
-- only: no actor can ask. In pages, so that files of which nothing comes stand in nobody's way.
CREATE FUNCTION education_chains_to_tend(born_by int, born_after int, rules text, after_part uuid, after_person uuid,
		after_keeper uuid, at_most int)
	RETURNS TABLE (partition_id uuid, person_id uuid, organisation_id uuid, version int, birth_date text,
		nationalities text[], residence_ground text, register text, first_registered_belgium_on text,
		first_registered_here_on text, residence_check_open boolean)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT f.partition_id, f.person_id, f.organisation_id, f.version, f.birth_date, f.nationalities,
		f.residence_ground, f.register, f.first_registered_belgium_on::text, f.first_registered_here_on::text,
		(to_jsonb(f) ->> 'residence_check_open')::boolean
	FROM public.person_file f
	LEFT JOIN public.education_chain c ON c.partition_id = f.partition_id AND c.person_id = f.person_id
		AND c.organisation_id = f.organisation_id
	WHERE f.erased_at IS NULL AND f.merged_into IS NULL
		AND CASE WHEN c.id IS NULL THEN left(f.birth_date, 4)::int BETWEEN born_after AND born_by
			ELSE c.file_version <> f.version OR c.rule_set <> rules END
		AND (after_part IS NULL
			OR (f.partition_id, f.person_id, f.organisation_id) > (after_part, after_person, after_keeper))
	ORDER BY f.partition_id, f.person_id, f.organisation_id LIMIT at_most;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION education_chains_to_tend(int, int, text, uuid, uuid, uuid, int) FROM PUBLIC;
--> statement-breakpoint
-- Brings a chain to the proof that counts, once files became one or two again: a proof closes it, the lack of the one
-- that closed it opens it. A child that was followed by either file is followed on.
CREATE FUNCTION settle_education_chain(part uuid, person uuid, kept_by uuid, is_followed boolean, moment timestamptz)
	RETURNS void LANGUAGE plpgsql
AS $$
DECLARE
	has_proof boolean := EXISTS (SELECT FROM public.education_proof p WHERE p.partition_id = part
		AND p.person_id = person AND p.organisation_id = kept_by AND p.ended_at IS NULL);
	done text;
BEGIN
	UPDATE public.education_chain c
	SET state = CASE WHEN has_proof THEN 'closed' ELSE 'open' END,
		closing_reason = CASE WHEN has_proof THEN 'proof' END,
		closed_by = CASE WHEN has_proof THEN public.actor_user() END,
		closed_at = CASE WHEN has_proof THEN moment END,
		closing_detail = NULL, receiving_municipality = NULL, receiving_organisation_id = NULL,
		closing_proposed_by = NULL, closing_proposed_at = NULL, closing_proposed_for = NULL,
		version = c.version + 1
	WHERE c.partition_id = part AND c.person_id = person AND c.organisation_id = kept_by
		AND CASE WHEN has_proof THEN c.state = 'open'
			ELSE c.state = 'closed' AND (c.closing_reason = 'proof' OR is_followed) END
	RETURNING CASE WHEN has_proof THEN 'proofRecorded' ELSE 'reopened' END INTO done;
	IF done IS NOT NULL THEN
		INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, actor_id,
			actor_organisation_id, at)
		VALUES (part, gen_random_uuid(), kept_by, person, done, public.actor_user(), public.actor_organisation(),
			moment);
	END IF;
END $$;
--> statement-breakpoint
-- The door, as before; of chains, too, a person has one, and of proofs one that counts.
CREATE OR REPLACE FUNCTION merge_person_files(merge uuid, part uuid, stays uuid, goes uuid, moment timestamptz) RETURNS void
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
	UPDATE public.client_link l SET person_id = stays, merged_person_id = goes
	WHERE l.partition_id = part AND l.organisation_id = mine AND l.person_id = goes;
	FOR one IN SELECT c.* FROM public.merged_columns() c WHERE c.held <> 'public.client_link'::regclass
	LOOP
		EXECUTE format('WITH gone AS (
			UPDATE %1$s t SET %2$I = $1 WHERE t.partition_id = $2 AND t.%3$I = $3 AND t.%2$I = $4
				AND NOT (%4$L <> '''' AND to_jsonb(t) ->> %4$L IS NULL AND EXISTS (
					SELECT FROM %1$s k WHERE k.partition_id = $2 AND k.%3$I = $3 AND k.%2$I = $1
						AND to_jsonb(k) ->> %4$L IS NULL
						AND to_jsonb(k) -> ''is_about_school'' IS NOT DISTINCT FROM to_jsonb(t) -> ''is_about_school''))
			RETURNING t.id)
			SELECT coalesce(jsonb_agg(id), ''[]'') FROM gone', one.held, one.person, one.keeper,
			-- Of these a person has one at a time; that of the other file stays behind with it. A background never ends, nor
			-- does a chain: a closed one is still that of the child.
			CASE one.held::text WHEN 'household_member' THEN 'until_day' WHEN 'arrival' THEN 'ended_on'
				WHEN 'person_background' THEN 'never' WHEN 'education_chain' THEN 'never'
				WHEN 'education_proof' THEN 'ended_at' ELSE '' END)
		INTO ids USING stays, part, mine, goes;
		moved := moved || jsonb_build_object(one.held::text || '.' || one.person, ids);
	END LOOP;
	UPDATE public.person_file f SET merged_into = stays
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id = goes;
	INSERT INTO public.person_merge (partition_id, id, organisation_id, person_id, merged_person_id, moved,
		merged_at, merged_by)
	VALUES (part, merge, mine, stays, goes, moved, moment, public.actor_user());
	PERFORM public.settle_education_chain(part, stays, mine, EXISTS (SELECT FROM public.education_chain c
		WHERE c.partition_id = part AND c.person_id = goes AND c.organisation_id = mine AND c.state = 'open'), moment);
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The way back, as before; a chain goes by the proof that is left.
CREATE OR REPLACE FUNCTION undo_person_merge(merge uuid, part uuid, moment timestamptz, why text) RETURNS void
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
	UPDATE public.client_link l SET person_id = done.merged_person_id, merged_person_id = NULL
	WHERE l.partition_id = part AND l.organisation_id = mine AND l.person_id = done.person_id
		AND l.merged_person_id = done.merged_person_id;
	FOR one IN SELECT c.* FROM public.merged_columns() c WHERE c.held <> 'public.client_link'::regclass
	LOOP
		EXECUTE format('UPDATE %1$s t SET %2$I = $1 WHERE t.partition_id = $2 AND t.%3$I = $3 AND t.%2$I = $4
			AND t.id IN (SELECT id::uuid FROM jsonb_array_elements_text($5) AS ids (id))',
			one.held, one.person, one.keeper)
		USING done.merged_person_id, part, mine, done.person_id,
			coalesce(done.moved -> (one.held::text || '.' || one.person), '[]');
	END LOOP;
	UPDATE public.person_file f SET merged_into = NULL
	WHERE f.partition_id = part AND f.organisation_id = mine AND f.person_id = done.merged_person_id;
	PERFORM public.settle_education_chain(part, one_of, mine, false, moment)
	FROM unnest(ARRAY[done.person_id, done.merged_person_id]) AS one_of;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
