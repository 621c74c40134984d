-- The second lock on terms: whoever is at work may know them, and the administrators of the agency that they are of
-- alone change them.
ALTER TABLE referral_term ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE referral_term FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON referral_term TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY known ON referral_term FOR SELECT USING ((SELECT actor_organisation()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY administrator ON referral_term FOR INSERT WITH CHECK (
	(SELECT actor_manages('desks')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY administrator_change ON referral_term FOR UPDATE USING (
	(SELECT actor_manages('desks')) AND organisation_id = (SELECT actor_organisation())
);
