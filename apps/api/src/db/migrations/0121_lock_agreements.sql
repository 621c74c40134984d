-- Agreements are kept by those who keep agreements, who need not be those who keep protocols.
DROP POLICY own ON cooperation_agreement;
--> statement-breakpoint
DROP POLICY parties_change ON cooperation_agreement;
--> statement-breakpoint
CREATE POLICY own ON cooperation_agreement FOR INSERT WITH CHECK (
	(SELECT actor_manages('agreements')) AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY parties_change ON cooperation_agreement FOR UPDATE USING (
	(SELECT actor_manages('agreements'))
	AND (SELECT actor_organisation()) IN (organisation_id, partner_organisation_id)
);
--> statement-breakpoint
-- What belongs to an agreement is seen by whoever sees the agreement: its own policies decide.
DO $$
DECLARE
	name text;
	seen constant text := 'EXISTS (SELECT FROM cooperation_agreement a WHERE a.id = agreement_id)';
	kept constant text := '(SELECT actor_manages(''agreements'')) AND ' || seen;
BEGIN
	FOREACH name IN ARRAY ARRAY['agreement_signatory', 'agreement_contact', 'agreement_commitment']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
		EXECUTE format('CREATE POLICY parties ON %I FOR SELECT USING (%s)', name, seen);
		EXECUTE format('CREATE POLICY kept_add ON %I FOR INSERT WITH CHECK (%s)', name, kept);
		EXECUTE format('CREATE POLICY kept_change ON %I FOR UPDATE USING (%s)', name, kept);
		EXECUTE format('CREATE POLICY kept_remove ON %I FOR DELETE USING (%s)', name, kept);
	END LOOP;
END $$;
--> statement-breakpoint
-- What was sent before keeps the agreement that was in force on the day of sending, as what is sent from now on.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
UPDATE referral r SET agreement_id = (
	SELECT a.id FROM cooperation_agreement a
	WHERE ((a.organisation_id = r.sender_organisation_id AND a.partner_organisation_id = r.receiver_organisation_id)
			OR (a.organisation_id = r.receiver_organisation_id AND a.partner_organisation_id = r.sender_organisation_id))
		AND a.amends IS NULL
		AND (r.submitted_at AT TIME ZONE 'Europe/Brussels')::date BETWEEN a.valid_from AND a.valid_to
	ORDER BY a.valid_to DESC, a.id LIMIT 1
) WHERE r.submitted_at IS NOT NULL;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
--> statement-breakpoint
-- The door by which the agency goes on elsewhere writes it too. The door stays what it is otherwise, so only what it
-- writes is put into its text.
DO $$
DECLARE
	before text := pg_get_functiondef('continue_referral'::regproc);
	after text;
BEGIN
	after := replace(before, 'desk_id, protocol_id, reasons', 'desk_id, protocol_id, agreement_id, reasons');
	after := replace(after, 'agreed, own.reasons', 'agreed, (SELECT a.id FROM public.cooperation_agreement a
			WHERE ((a.organisation_id = receiving AND a.partner_organisation_id = mine)
					OR (a.organisation_id = mine AND a.partner_organisation_id = receiving))
				AND a.amends IS NULL AND today BETWEEN a.valid_from AND a.valid_to
			ORDER BY a.valid_to DESC, a.id LIMIT 1), own.reasons');
	IF length(after) < length(before) + 100 THEN
		RAISE EXCEPTION 'continue_referral does not look as it did';
	END IF;
	EXECUTE after;
END $$;
