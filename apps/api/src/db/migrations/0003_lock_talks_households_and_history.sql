-- The second lock on the tables of talks, households and history, as 0001_row_level_security.sql has it.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['person_file_change', 'household', 'household_member', 'guardian',
		'intake_interview', 'referral_household']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
	-- What an organisation keeps for itself. Of a household another one sees the copy that goes with a referral.
	FOREACH name IN ARRAY ARRAY['person_file_change', 'household', 'household_member', 'guardian',
		'intake_interview']
	LOOP
		EXECUTE format('CREATE POLICY own ON %I
			USING (partition_id = ANY (actor_partitions()) AND organisation_id = actor_organisation())', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY parties ON referral_household FOR SELECT USING (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_household.partition_id
			AND referral.id = referral_household.referral_id
	)
);
--> statement-breakpoint
CREATE POLICY sender ON referral_household FOR INSERT WITH CHECK (
	partition_id = ANY (actor_partitions())
	AND EXISTS (
		SELECT FROM referral
		WHERE referral.partition_id = referral_household.partition_id
			AND referral.id = referral_household.referral_id
			AND referral.sender_organisation_id = actor_organisation()
	)
);
