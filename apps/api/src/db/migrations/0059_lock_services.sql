-- Where people of a municipality can go: for whoever works there, and kept by the municipality itself.
ALTER TABLE service ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE service FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON service TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY there ON service FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
);
--> statement-breakpoint
CREATE POLICY own ON service FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND partition_id IN (SELECT p.id FROM partition p WHERE p.municipality_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
CREATE POLICY own_change ON service FOR UPDATE USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND partition_id IN (SELECT p.id FROM partition p WHERE p.municipality_id = (SELECT actor_organisation()))
);
