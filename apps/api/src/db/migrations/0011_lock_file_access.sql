-- Why files were opened: written by whoever opens one of their own organisation, in their own name, and read
-- by them and by those who oversee them.
ALTER TABLE file_access ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE file_access FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON file_access TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY actor ON file_access FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY overseers ON file_access FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (user_id = (SELECT actor_user()) OR (SELECT actor_oversight()))
);
