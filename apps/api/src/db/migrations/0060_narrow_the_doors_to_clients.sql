ALTER TABLE "client_link" ADD COLUMN "merged_person_id" uuid;--> statement-breakpoint
-- Whether a file may be shown to yet another desk: it stands on its own, and nobody contests it.
CREATE FUNCTION may_pass_on(f person_file) RETURNS boolean LANGUAGE sql STABLE
	RETURN f.erased_at IS NULL AND f.merged_into IS NULL AND NOT EXISTS (
		SELECT FROM file_measure m
		WHERE m.partition_id = f.partition_id AND m.person_id = f.person_id
			AND m.organisation_id = f.organisation_id AND m.kind = 'restriction' AND m.lifted_at IS NULL
	);
--> statement-breakpoint
-- The files that hang together with one by what an agency called the same, in other partitions or in its own: only
-- over files that the agency may be shown, so that none of them tells of another one that it may not.
CREATE FUNCTION client_of(in_partition uuid, of_person uuid, kept_by uuid, of_agency uuid) RETURNS TABLE (
		part uuid, who uuid, keeper uuid, at timestamptz, by uuid)
	LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
	WITH RECURSIVE client AS (
		SELECT in_partition AS part, of_person AS who, kept_by AS keeper, NULL::timestamptz AS at, NULL::uuid AS by
		UNION
		SELECT other.partition_id, other.person_id, other.organisation_id, other.decided_at, other.decided_by
		FROM client c
		JOIN public.client_link one ON one.partition_id = c.part AND one.person_id = c.who
			AND one.organisation_id = c.keeper AND one.agency_id = of_agency
			AND one.decision = 'same' AND one.superseded_at IS NULL
		JOIN public.client_link other ON other.link_id = one.link_id AND other.id <> one.id
		JOIN public.person_file f ON f.partition_id = other.partition_id AND f.person_id = other.person_id
			AND f.organisation_id = other.organisation_id AND public.may_pass_on(f)
		WHERE public.serves(other.partition_id, of_agency) AND EXISTS (
			SELECT FROM public.referral r
			WHERE r.partition_id = other.partition_id AND r.person_id = other.person_id
				AND r.sender_organisation_id = other.organisation_id AND public.shares_person(r))
	)
	SELECT c.part, c.who, c.keeper, c.at, c.by FROM client c WHERE c.at IS NOT NULL
$$;
--> statement-breakpoint
-- By what a file is found to be like another one: its keys that few people share, as `suspectKeysOf` says, and the
-- numbers of now and before.
CREATE FUNCTION told_apart_by(part uuid, who uuid, kept_by uuid) RETURNS SETOF text
	LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
AS $$
	SELECT k.value FROM public.person_match_key k
	WHERE k.partition_id = part AND k.person_id = who AND k.organisation_id = kept_by
		AND k.value ~ '^[=#]' AND k.value !~ '^=[sb]:'
	UNION
	SELECT '#insz:' || f.insz FROM public.person_file f
	WHERE f.partition_id = part AND f.person_id = who AND f.organisation_id = kept_by AND f.insz IS NOT NULL
$$;
--> statement-breakpoint
-- The door, as before; only files in partitions that a desk of the agency serves, because whoever is shown a file is
-- written down where it is. Of a file that is contested nothing new is learned (GDPR art. 18). Of the
-- keys that are asked for only those of the file itself count: nobody looks up somebody else by this door.
CREATE OR REPLACE FUNCTION client_candidates(in_partition uuid, of_referral uuid, wanted text[]) RETURNS TABLE (
		referral_id uuid, reference text, submitted_at timestamptz, desk_id uuid, desk_name text, sender_id uuid,
		sender_name text, sender_kind text, partition_id uuid, person_id uuid, given_name text, family_name text,
		original_script_name text, birth_date text, insz text, phone text, sex text, former_keys text[],
		own_former_keys text[], decision text, decided_at timestamptz, decided_by_id uuid, decided_by_name text,
		is_direct boolean)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	own public.referral;
	own_former text[];
	number text;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT r.* INTO own FROM public.referral r
	WHERE r.partition_id = in_partition AND r.id = of_referral AND in_partition = ANY (public.actor_partitions())
		AND public.shares_person(r)
		AND EXISTS (SELECT FROM public.organisation o WHERE o.id = mine AND o.kind = 'agency');
	IF own.id IS NULL THEN
		RAISE EXCEPTION 'the referral is not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	SELECT f.insz, ARRAY(
			SELECT k.value FROM public.person_match_key k
			WHERE k.partition_id = f.partition_id AND k.person_id = f.person_id
				AND k.organisation_id = f.organisation_id AND starts_with(k.value, '#'))
		INTO number, own_former
	FROM public.person_file f
	WHERE f.partition_id = own.partition_id AND f.person_id = own.person_id
		AND f.organisation_id = own.sender_organisation_id AND public.may_pass_on(f);
	IF NOT FOUND THEN
		PERFORM set_config('onthaal.scope', scope_before, true);
		RETURN;
	END IF;
	wanted := ARRAY(
		SELECT unnest(wanted)
		INTERSECT SELECT public.told_apart_by(own.partition_id, own.person_id, own.sender_organisation_id));
	RETURN QUERY
	WITH keeper AS (
		SELECT p.id AS part, o.id AS kept_by FROM public.partition p
		JOIN public.organisation o ON coalesce(o.municipality_id, o.id) = p.municipality_id
		WHERE p.id <> own.partition_id
	), client AS (
		SELECT c.part, c.who, c.keeper AS kept_by, c.at, c.by
		FROM public.client_of(own.partition_id, own.person_id, own.sender_organisation_id, mine) c
	), said AS (
		SELECT DISTINCT ON (other.partition_id, other.person_id, other.organisation_id)
			other.partition_id AS part, other.person_id AS who, other.organisation_id AS kept_by,
			other.decision AS what, other.decided_at AS at, other.decided_by AS by
		FROM public.client_link one
		JOIN public.client_link other ON other.link_id = one.link_id AND other.id <> one.id
		WHERE one.partition_id = own.partition_id AND one.person_id = own.person_id
			AND one.organisation_id = own.sender_organisation_id AND one.agency_id = mine
			AND one.superseded_at IS NULL
		ORDER BY other.partition_id, other.person_id, other.organisation_id, other.decided_at DESC, other.id DESC
	), alike AS (
		SELECT found.part, found.who, found.kept_by, sum(found.weight) AS shared FROM (
			SELECT k.partition_id AS part, k.person_id AS who, k.organisation_id AS kept_by, 1 AS weight
			FROM keeper
			JOIN public.person_match_key k ON k.partition_id = keeper.part AND k.organisation_id = keeper.kept_by
				AND k.value = ANY (wanted || own_former || CASE WHEN number IS NULL THEN '{}'
					ELSE ARRAY['#insz:' || number] END)
			UNION ALL
			-- A number decides, however many share a name.
			SELECT f.partition_id, f.person_id, f.organisation_id, 1000
			FROM keeper
			JOIN public.person_file f ON f.partition_id = keeper.part AND f.organisation_id = keeper.kept_by
				AND f.insz = ANY (ARRAY(SELECT substr(former, 7) FROM unnest(own_former) AS former) || number)
		) AS found
		GROUP BY found.part, found.who, found.kept_by
	), asked AS (
		SELECT a.part, a.who, a.kept_by, a.shared FROM alike a
		UNION ALL SELECT c.part, c.who, c.kept_by, 2000 FROM client c WHERE c.part <> own.partition_id
		UNION ALL SELECT s.part, s.who, s.kept_by, 2000 FROM said s WHERE s.what <> 'undone'
	), likeliest AS (
		SELECT a.part, a.who, a.kept_by, r.id, r.reference, r.submitted_at, r.desk_id FROM (
			SELECT part, who, kept_by, sum(shared) AS shared FROM asked GROUP BY part, who, kept_by
		) AS a
		CROSS JOIN LATERAL (
			SELECT r.id, r.reference, r.submitted_at, r.desk_id FROM public.referral r
			WHERE r.partition_id = a.part AND r.person_id = a.who AND r.sender_organisation_id = a.kept_by
				AND public.shares_person(r)
				AND public.serves(a.part, mine)
			ORDER BY r.submitted_at DESC, r.id DESC LIMIT 1
		) AS r
		ORDER BY a.shared DESC, a.who LIMIT 60
	)
	SELECT l.id, l.reference, l.submitted_at, d.id, d.name, o.id, o.name, o.kind, f.partition_id, f.person_id,
		f.given_name, f.family_name, f.original_script_name, f.birth_date, f.insz, f.phone, f.sex,
		ARRAY(
			SELECT k.value FROM public.person_match_key k
			WHERE k.partition_id = f.partition_id AND k.person_id = f.person_id
				AND k.organisation_id = f.organisation_id AND starts_with(k.value, '#')),
		own_former, verdict.what, verdict.at, u.id, u.display_name, verdict.direct
	FROM likeliest l
	JOIN public.person_file f ON f.partition_id = l.part AND f.person_id = l.who AND f.organisation_id = l.kept_by
		AND public.may_pass_on(f)
	JOIN public.desk d ON d.id = l.desk_id
	JOIN public.organisation o ON o.id = l.kept_by
	LEFT JOIN LATERAL (
		-- What was said of these two goes before what follows from others.
		SELECT said.what, said.at, said.by, true AS direct FROM said
		WHERE said.part = l.part AND said.who = l.who AND said.kept_by = l.kept_by AND said.what <> 'undone'
		UNION ALL
		SELECT 'same', client.at, client.by, false FROM client
		WHERE client.part = l.part AND client.who = l.who AND client.kept_by = l.kept_by
		LIMIT 1
	) AS verdict ON true
	LEFT JOIN public.user_account u ON u.id = verdict.by;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The other door, as before, and to the same files alone.
CREATE OR REPLACE FUNCTION say_of_client(in_partition uuid, of_referral uuid, other_partition uuid, other_referral uuid,
		what text, ids uuid[], moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	own public.referral;
	other public.referral;
	held uuid[] := '{}';
BEGIN
	IF what NOT IN ('same', 'different', 'undone') THEN
		RAISE EXCEPTION 'this is nothing to say of two files' USING ERRCODE = 'check_violation';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Either file may become one with another meanwhile: the one that holds the referral by then is meant.
	LOOP
		SELECT r.* INTO own FROM public.referral r
		WHERE r.partition_id = in_partition AND r.id = of_referral AND in_partition = ANY (public.actor_partitions())
			AND public.shares_person(r);
		SELECT r.* INTO other FROM public.referral r
		WHERE r.partition_id = other_partition AND r.id = other_referral AND other_partition <> in_partition
			AND public.shares_person(r)
			AND public.serves(other_partition, mine);
		IF own.id IS NULL OR other.id IS NULL
			OR NOT EXISTS (SELECT FROM public.organisation o WHERE o.id = mine AND o.kind = 'agency') THEN
			RAISE EXCEPTION 'the referral is not of this actor' USING ERRCODE = 'insufficient_privilege';
		END IF;
		EXIT WHEN held = ARRAY[own.person_id, other.person_id];
		PERFORM public.keeps(own.sender_organisation_id, own.partition_id);
		PERFORM public.keeps(other.sender_organisation_id, other.partition_id);
		PERFORM FROM public.person_file f
		WHERE (f.partition_id, f.person_id, f.organisation_id) IN (
			(own.partition_id, own.person_id, own.sender_organisation_id),
			(other.partition_id, other.person_id, other.sender_organisation_id))
		ORDER BY f.partition_id, f.person_id FOR KEY SHARE;
		held := ARRAY[own.person_id, other.person_id];
	END LOOP;
	-- Nobody of these is listed: something came between, and it can be tried again.
	IF 2 <> (
		SELECT count(*) FROM public.person_file f
		WHERE (f.partition_id, f.person_id, f.organisation_id) IN (
				(own.partition_id, own.person_id, own.sender_organisation_id),
				(other.partition_id, other.person_id, other.sender_organisation_id))
			AND public.may_pass_on(f)
	) THEN
		RAISE EXCEPTION 'nothing may be said of one of these files' USING ERRCODE = 'serialization_failure';
	END IF;
	-- Whoever is listed has something in common with the file, or something was said of the two already.
	IF NOT EXISTS (
		SELECT public.told_apart_by(own.partition_id, own.person_id, own.sender_organisation_id)
		INTERSECT SELECT public.told_apart_by(other.partition_id, other.person_id, other.sender_organisation_id)
	) AND NOT EXISTS (
		SELECT FROM public.client_link one
		JOIN public.client_link two ON two.link_id = one.link_id AND two.id <> one.id
		WHERE one.partition_id = own.partition_id AND one.person_id = own.person_id
			AND one.organisation_id = own.sender_organisation_id AND one.agency_id = mine
			AND one.superseded_at IS NULL AND one.decision <> 'undone'
			AND two.partition_id = other.partition_id AND two.person_id = other.person_id
			AND two.organisation_id = other.sender_organisation_id
	) AND NOT EXISTS (
		SELECT FROM public.client_of(own.partition_id, own.person_id, own.sender_organisation_id, mine) c
		WHERE c.part = other.partition_id AND c.who = other.person_id AND c.keeper = other.sender_organisation_id
	) THEN
		RAISE EXCEPTION 'these two have nothing in common' USING ERRCODE = 'serialization_failure';
	END IF;
	-- Of two who say something of the same two at once, the second one counts.
	PERFORM pg_advisory_xact_lock(hashtextextended('onthaal client '
		|| least(own.person_id, other.person_id)::text || greatest(own.person_id, other.person_id)::text, 0));
	UPDATE public.client_link l SET superseded_at = moment
	WHERE l.superseded_at IS NULL AND l.link_id IN (
		SELECT one.link_id FROM public.client_link one
		JOIN public.client_link two ON two.link_id = one.link_id AND two.id <> one.id
		WHERE one.partition_id = own.partition_id AND one.person_id = own.person_id
			AND one.organisation_id = own.sender_organisation_id AND one.agency_id = mine
			AND two.partition_id = other.partition_id AND two.person_id = other.person_id
			AND two.organisation_id = other.sender_organisation_id);
	INSERT INTO public.client_link (partition_id, id, link_id, organisation_id, person_id, agency_id, decision,
		decided_at, decided_by)
	VALUES
		(own.partition_id, ids[1], ids[1], own.sender_organisation_id, own.person_id, mine, what, moment,
			public.actor_user()),
		(other.partition_id, ids[2], ids[1], other.sender_organisation_id, other.person_id, mine, what, moment,
			public.actor_user());
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- The door, as before; what the agency said of a file goes along, and is not among what moved: whoever keeps the file
-- reads that.
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
			-- Of these a person has one at a time; that of the other file stays behind with it. A background never ends.
			CASE one.held::text WHEN 'household_member' THEN 'until_day' WHEN 'arrival' THEN 'ended_on'
				WHEN 'person_background' THEN 'never' ELSE '' END)
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
-- The way back, as before; what the agency said goes back with it.
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
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
UPDATE client_link l SET merged_person_id = m.merged_person_id
FROM person_merge m
WHERE m.partition_id = l.partition_id AND m.organisation_id = l.organisation_id AND m.person_id = l.person_id
	AND m.undone_at IS NULL AND m.moved -> 'client_link.person_id' ? l.id::text;
--> statement-breakpoint
UPDATE person_merge SET moved = moved - 'client_link.person_id';
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
