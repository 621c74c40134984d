-- A policy that asks its own table through a sub-select, while the table's other policies hold sub-selects
-- too, is a recursion to PostgreSQL; a function is not. It runs as the actor, so it sees what they may see.
CREATE FUNCTION is_part_of_received(child referral) RETURNS boolean LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	RETURN EXISTS (
		SELECT FROM public.referral parent
		WHERE parent.partition_id = child.partition_id
			AND parent.id = child.part_of
			AND parent.receiver_organisation_id = public.actor_organisation()
			AND parent.sender_organisation_id = child.sender_organisation_id
			AND parent.person_id = child.person_id
			AND parent.type = child.type
	);
END $$;
--> statement-breakpoint
ALTER POLICY forward ON referral WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND receiver_organisation_id = actor_organisation()
	AND status = 'submitted'
	AND submitted_at IS NOT NULL
	AND (actor_education() OR type NOT IN ('compulsoryEducation', 'preschool', 'school'))
	AND is_part_of_received(referral)
);
--> statement-breakpoint

-- Who is at work is the same for all rows of a statement. Written as a sub-select PostgreSQL asks once
-- for a statement; a bare function it asks again for each row, and reads every partition from text again.
DO $$
DECLARE
	lock record;
	once text[];
BEGIN
	FOR lock IN SELECT tablename, policyname, qual, with_check FROM pg_policies
		WHERE schemaname = 'public' AND policyname <> 'maintenance'
	LOOP
		SELECT array_agg(regexp_replace(regexp_replace(condition,
				'actor_partitions\(\)', '(SELECT actor_partitions())::uuid[]', 'g'),
				'actor_(scope|user|organisation|education)\(\)', '(SELECT actor_\1())', 'g') ORDER BY place)
			INTO once FROM unnest(ARRAY[lock.qual, lock.with_check]) WITH ORDINALITY AS parts(condition, place);
		EXECUTE format('ALTER POLICY %I ON %I', lock.policyname, lock.tablename)
			|| coalesce(' USING (' || once[1] || ')', '')
			|| coalesce(' WITH CHECK (' || once[2] || ')', '');
	END LOOP;
END $$;
