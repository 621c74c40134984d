-- Small numbers tell of people: a report is for those who read figures at the organisation that made it. At an agency they
-- answer for regions, so they work for all whom it counts, and where minors' schooling is counted they work with that.
ALTER TABLE period_report ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE period_report FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON period_report TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY makers ON period_report FOR SELECT USING (
	(SELECT actor_manages('figures')) AND organisation_id = (SELECT actor_organisation())
	AND partitions <@ (SELECT actor_partitions())::uuid[]
	AND (NOT counts_schooling OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY makers_add ON period_report FOR INSERT WITH CHECK (
	(SELECT actor_manages('figures')) AND organisation_id = (SELECT actor_organisation())
	AND made_by = (SELECT actor_user())
	AND partitions <@ (SELECT actor_partitions())::uuid[]
	AND counts_schooling = coalesce((SELECT actor_education()), false)
	AND withdrawn_at IS NULL AND withdrawn_by IS NULL AND withdrawal_reason IS NULL
	AND EXISTS (SELECT FROM cooperation_agreement a WHERE a.id = agreement_id)
	-- By the parts of an agency it is decided who reads it: without any, everybody there would.
	AND EXISTS (SELECT FROM organisation o WHERE o.id = organisation_id
		AND (o.kind = 'agency') = (cardinality(partitions) > 0))
);
--> statement-breakpoint
CREATE POLICY makers_withdraw ON period_report FOR UPDATE USING (
	(SELECT actor_manages('figures')) AND organisation_id = (SELECT actor_organisation())
	AND partitions <@ (SELECT actor_partitions())::uuid[]
	AND (NOT counts_schooling OR (SELECT actor_education()))
) WITH CHECK (withdrawn_by IS NULL OR withdrawn_by = (SELECT actor_user()));
--> statement-breakpoint
-- What was accounted for stays what it was, whoever asks: that it does not stand any more is said once.
CREATE FUNCTION keep_period_report() RETURNS trigger LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	withdrawal constant text[] := ARRAY['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'];
BEGIN
	IF to_jsonb(NEW) - withdrawal IS DISTINCT FROM to_jsonb(OLD) - withdrawal
		OR (OLD.withdrawn_at IS NOT NULL AND to_jsonb(NEW) IS DISTINCT FROM to_jsonb(OLD))
	THEN
		RAISE EXCEPTION 'a report stays what it was' USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER kept_as_it_was BEFORE UPDATE ON period_report
	FOR EACH ROW EXECUTE FUNCTION keep_period_report();
