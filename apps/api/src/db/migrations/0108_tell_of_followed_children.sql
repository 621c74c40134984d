-- Whoever has the children of compulsory education on the screen hears of a change to one, whichever way it came:
-- by an act, by a file that says something else, by a school that answers or by another municipality. Doors in SQL
-- change them too, so the tables tell it themselves. A desk that follows the child by a referral hears of it as well.
CREATE FUNCTION tell_of_followed_child() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.live_change (kind, thing_id, partition_id, sender_organisation_id, education)
	VALUES ('educationChain', NEW.id, NEW.partition_id, NEW.organisation_id, true);
	INSERT INTO public.live_change (kind, thing_id, partition_id, receiver_organisation_id, desk_id, education)
	SELECT DISTINCT 'educationChain', NEW.id, NEW.partition_id, r.receiver_organisation_id, r.desk_id, true
	FROM public.referral r
	WHERE r.partition_id = NEW.partition_id AND r.person_id = NEW.person_id
		AND r.sender_organisation_id = NEW.organisation_id AND r.type IN ('compulsoryEducation', 'preschool', 'school')
		AND r.submitted_at IS NOT NULL AND r.status <> 'enteredInError'
		AND (r.status <> 'cancelled' OR r.accepted_at IS NOT NULL);
	PERFORM pg_notify('live_change', '');
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION tell_of_followed_child() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER tell_of_followed_child AFTER INSERT ON education_chain
	FOR EACH ROW EXECUTE FUNCTION tell_of_followed_child();
--> statement-breakpoint
-- What nobody sees change is told to nobody.
CREATE TRIGGER tell_of_change AFTER UPDATE ON education_chain
	FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION tell_of_followed_child();
--> statement-breakpoint
CREATE TRIGGER tell_of_followed_child AFTER INSERT ON education_transfer
	FOR EACH ROW EXECUTE FUNCTION tell_of_followed_child();
--> statement-breakpoint
CREATE TRIGGER tell_of_change AFTER UPDATE ON education_transfer
	FOR EACH ROW WHEN (OLD.version IS DISTINCT FROM NEW.version) EXECUTE FUNCTION tell_of_followed_child();
--> statement-breakpoint
-- Who sent what is there already stands in its history.
SELECT set_config('onthaal.scope', 'maintenance', true);
--> statement-breakpoint
UPDATE referral r SET sent_by = e.actor_id
FROM referral_event e
WHERE e.partition_id = r.partition_id AND e.referral_id = r.id AND e.event = 'submit'
	AND e.organisation_id = r.sender_organisation_id AND r.submitted_at IS NOT NULL;
--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
