-- The second lock on slots: the agency publishes them, and whoever the desk serves may know and book them. A
-- slot tells of nobody; who has it stands in the appointment, which is for the parties of its referral alone.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['slot', 'appointment']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY served ON slot FOR SELECT USING (
	organisation_id = (SELECT actor_organisation())
	OR EXISTS (
		SELECT FROM desk_partition WHERE desk_partition.desk_id = slot.desk_id
			AND desk_partition.partition_id = ANY ((SELECT actor_partitions())::uuid[])
	)
);
--> statement-breakpoint
CREATE POLICY publisher ON slot FOR INSERT WITH CHECK (
	organisation_id = (SELECT actor_organisation())
	AND created_by = (SELECT actor_user())
	AND taken = 0
	AND EXISTS (
		SELECT FROM desk WHERE desk.id = slot.desk_id
			AND desk.organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY booking ON slot FOR UPDATE USING (
	organisation_id = (SELECT actor_organisation())
	OR EXISTS (
		SELECT FROM desk_partition WHERE desk_partition.desk_id = slot.desk_id
			AND desk_partition.partition_id = ANY ((SELECT actor_partitions())::uuid[])
	)
);
--> statement-breakpoint
CREATE POLICY parties ON appointment USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = appointment.partition_id
			AND referral.id = appointment.referral_id
	)
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = appointment.partition_id
			AND referral.id = appointment.referral_id
			AND referral.desk_id = appointment.desk_id
			AND referral.status <> 'draft'
	)
);
