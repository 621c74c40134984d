-- The second lock on how people work in lists: colleagues read what is shared, and each writes their own.
ALTER TABLE worklist_setting ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE worklist_setting FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON worklist_setting TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY colleagues ON worklist_setting FOR SELECT
	USING (organisation_id = (SELECT actor_organisation())
		AND (is_sharing OR user_id = (SELECT actor_user())));
--> statement-breakpoint
CREATE POLICY own_new ON worklist_setting FOR INSERT
	WITH CHECK (organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user()));
--> statement-breakpoint
CREATE POLICY own_change ON worklist_setting FOR UPDATE
	USING (organisation_id = (SELECT actor_organisation()) AND user_id = (SELECT actor_user()));
