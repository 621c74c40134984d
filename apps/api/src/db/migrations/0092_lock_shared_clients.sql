-- What two organisations write down of somebody whom they follow together is for these two alone: whoever keeps the
-- file, and whoever received a referral of it that still shares the person. What is about the school of a minor is
-- for whoever works with that. A note is for its own side, unless its author shared it.
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['task', 'note', 'client_contact', 'trajectory_mark']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
		EXECUTE format('CREATE POLICY kept ON %I AS RESTRICTIVE FOR INSERT WITH CHECK (
			(SELECT actor_scope()) = ''maintenance'' OR keeps(organisation_id, partition_id))', name);
	END LOOP;
END $$;
--> statement-breakpoint
-- Whether the actor's desk received a referral of a file that shares its person; row-level security on referrals says
-- which of them this actor may see.
CREATE FUNCTION follows_client(part uuid, keeper uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.referral r
		WHERE r.partition_id = part AND r.person_id = person AND r.sender_organisation_id = keeper
			AND public.shares_person(r)
	);
--> statement-breakpoint
CREATE POLICY sender ON task USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON task USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
CREATE POLICY by_whom ON task AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR added_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY sender ON note USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (audience = 'shared' OR written_party = 'sender')
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON note USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (audience = 'shared' OR written_party = 'receiver')
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
-- Nobody writes on the side of the other, nor in the name of a colleague.
CREATE POLICY by_whom ON note AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR (written_by = (SELECT actor_user())
		AND (written_party = 'sender') = (organisation_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
-- Withdrawn by its author alone.
CREATE POLICY by_author ON note AS RESTRICTIVE FOR UPDATE USING (
	(SELECT actor_scope()) = 'maintenance' OR written_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY sender ON client_contact USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON client_contact USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
-- Each side says whom it is asked for itself.
CREATE POLICY by_whom ON client_contact AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR (chosen_by = (SELECT actor_user())
		AND (party = 'sender') = (organisation_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
-- Written by the desk alone; whoever sent the referral reads it when a protocol says that it may be told.
CREATE POLICY receiver ON trajectory_mark USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
CREATE POLICY sender ON trajectory_mark FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND EXISTS (
		SELECT FROM referral r JOIN protocol p ON p.id = r.protocol_id
		WHERE r.partition_id = trajectory_mark.partition_id AND r.person_id = trajectory_mark.person_id
			AND r.sender_organisation_id = trajectory_mark.organisation_id
			AND r.receiver_organisation_id = trajectory_mark.receiver_organisation_id
			AND r.type = 'civicIntegration' AND 'trajectory' = ANY (p.categories)
	)
);
--> statement-breakpoint
CREATE POLICY by_whom ON trajectory_mark AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR recorded_by = (SELECT actor_user())
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname, conrelid::regclass AS held FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid IN ('task'::regclass, 'note'::regclass, 'client_contact'::regclass,
				'trajectory_mark'::regclass)
	LOOP
		EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one.held,
			one.conname);
	END LOOP;
END $$;
