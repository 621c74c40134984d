-- The second lock on the tables of talks, households and history, as 0001_row_level_security.sql has it.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['person_file_change', 'household', 'household_member', 'guardian',
		'intake_interview', 'referral_household']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
	-- What an organisation keeps for itself. Of a household another one sees the copy that goes with a referral.
	FOREACH name IN ARRAY ARRAY['person_file_change', 'household', 'household_member', 'guardian',
		'intake_interview']
	LOOP
		EXECUTE format('CREATE POLICY own ON %I
			USING (partition_id = ANY (actor_partitions()) AND organisation_id = actor_organisation())', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY parties ON referral_household FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_household.partition_id
			AND referral.id = referral_household.referral_id
	)
);
--> statement-breakpoint
CREATE POLICY sender ON referral_household FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_household.partition_id
			AND referral.id = referral_household.referral_id
			AND referral.sender_organisation_id = actor_organisation()
	)
);
--> statement-breakpoint

-- As 0001_row_level_security.sql has it, and a number that somebody had before leads to them too; whoever
-- carries it now comes first.
CREATE OR REPLACE FUNCTION person_with_insz(in_partition uuid, number text) RETURNS uuid
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	found_person uuid;
BEGIN
	IF NOT in_partition = ANY (public.actor_partitions()) THEN
		RAISE EXCEPTION 'partition is not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended(in_partition::text || number, 0));
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT known.person_id INTO found_person FROM (
		SELECT f.person_id, 0 AS rank, f.recorded_at FROM public.person_file f
		WHERE f.partition_id = in_partition AND f.insz = number
		UNION ALL
		SELECT k.person_id, 1, f.recorded_at
		FROM public.person_match_key k
		JOIN public.person_file f USING (partition_id, person_id, organisation_id)
		WHERE k.partition_id = in_partition AND k.value = '#insz:' || number
			AND starts_with(k.value, '#')
	) AS known
	ORDER BY known.rank, known.recorded_at LIMIT 1;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN found_person;
END $$;
--> statement-breakpoint

-- Who gives a case to a colleague has to know who works where. Passwords and sessions stay at the door.
CREATE POLICY colleagues ON membership FOR SELECT USING (organisation_id = actor_organisation());
--> statement-breakpoint
CREATE POLICY colleagues ON membership_desk FOR SELECT USING (
	EXISTS (SELECT FROM membership WHERE membership.id = membership_desk.membership_id)
);
--> statement-breakpoint

-- Whoever received a referral may forward it within its own organisation: a new one that is part of
-- it, about the same thing, in the name of the same sender, with the household that went along.
CREATE POLICY forward ON referral FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND receiver_organisation_id = actor_organisation()
	AND status = 'submitted'
	AND submitted_at IS NOT NULL
	AND (actor_education() OR type NOT IN ('compulsoryEducation', 'preschool', 'school'))
	AND EXISTS (
		SELECT FROM referral parent
		WHERE parent.partition_id = referral.partition_id
			AND parent.id = referral.part_of
			AND parent.receiver_organisation_id = actor_organisation()
			AND parent.sender_organisation_id = referral.sender_organisation_id
			AND parent.person_id = referral.person_id
			AND parent.type = referral.type
	)
);
--> statement-breakpoint
CREATE POLICY forward ON referral_household FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_household.partition_id
			AND referral.id = referral_household.referral_id
			AND referral.part_of IS NOT NULL
			AND referral.receiver_organisation_id = actor_organisation()
	)
);
--> statement-breakpoint
-- A third narrow door: whether an id that a caller made is free, in whatever partition. An agency looks
-- referrals up by id over many partitions, so a second one with the same id must never come to be. Holds
-- the id until the transaction ends: of two who make the same one at once, the second finds it taken.
CREATE FUNCTION referral_id_taken(candidate uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	is_taken boolean;
BEGIN
	IF public.actor_organisation() IS NULL THEN
		RAISE EXCEPTION 'nobody is at work' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended(candidate::text, 0));
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT EXISTS (
		SELECT FROM public.partition p JOIN public.referral r ON r.partition_id = p.id
		WHERE r.id = candidate
	) INTO is_taken;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN is_taken;
END $$;
--> statement-breakpoint
-- A fourth narrow door: whether a talk of the actor's organisation holds drafts about schooling that this
-- actor does not see. Whoever closes the talk would leave them behind, while everybody takes them for sent.
CREATE FUNCTION interview_holds_unseen(in_partition uuid, interview uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	holds_unseen boolean;
BEGIN
	IF NOT in_partition = ANY (public.actor_partitions()) THEN
		RAISE EXCEPTION 'partition is not of this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT EXISTS (
		SELECT FROM public.referral r
		WHERE r.partition_id = in_partition AND r.interview_id = interview AND r.status = 'draft'
			AND r.sender_organisation_id = public.actor_organisation()
			AND r.type IN ('compulsoryEducation', 'preschool', 'school') AND NOT public.actor_education()
	) INTO holds_unseen;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN holds_unseen;
END $$;
