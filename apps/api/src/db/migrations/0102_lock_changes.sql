-- What a sender changed after sending is for whoever reads the referral, and written by whoever sent it.
ALTER TABLE sent_change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sent_change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON sent_change TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY reader ON sent_change FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM referral r
		WHERE r.partition_id = sent_change.partition_id AND r.id = sent_change.referral_id)
);
--> statement-breakpoint
CREATE POLICY sender ON sent_change FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (SELECT FROM referral r
		WHERE r.partition_id = sent_change.partition_id AND r.id = sent_change.referral_id
			AND r.sender_organisation_id = (SELECT actor_organisation()))
);
--> statement-breakpoint
-- How far somebody has looked is their own.
ALTER TABLE sent_change_seen ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sent_change_seen FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON sent_change_seen TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY own ON sent_change_seen USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND user_id = (SELECT actor_user())
) WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[]) AND user_id = (SELECT actor_user())
	AND EXISTS (SELECT FROM referral r
		WHERE r.partition_id = sent_change_seen.partition_id AND r.id = sent_change_seen.referral_id)
);
