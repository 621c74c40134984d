-- What a manager handed out is theirs to look at and to undo; whom it concerns reads it in the history of each referral.
ALTER TABLE distribution ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE distribution FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON distribution TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON distribution USING (
	organisation_id = (SELECT actor_organisation()) AND made_by = (SELECT actor_user())
) WITH CHECK (
	organisation_id = (SELECT actor_organisation()) AND made_by = (SELECT actor_user())
);
--> statement-breakpoint
ALTER TABLE distribution_line ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE distribution_line FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON distribution_line TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON distribution_line USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM distribution d WHERE d.id = distribution_line.distribution_id)
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM distribution d WHERE d.id = distribution_line.distribution_id)
);
