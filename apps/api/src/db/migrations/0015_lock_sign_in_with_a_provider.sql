-- The second lock on what signing in at an identity provider needs: reached at the door alone.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['external_identity', 'sign_in_attempt']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY door ON external_identity FOR SELECT USING ((SELECT actor_scope()) = 'authentication');
--> statement-breakpoint
CREATE POLICY door ON sign_in_attempt USING ((SELECT actor_scope()) = 'authentication');
