-- What two organisations write down of somebody whom they follow together is for these two alone: whoever keeps the
-- file, and whoever received a referral of it that still shares the person. What is about the school of a minor is
-- for whoever works with that. A note is for its own side, unless its author shared it.
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['task', 'note', 'client_contact', 'trajectory_mark']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
		EXECUTE format('CREATE POLICY kept ON %I AS RESTRICTIVE FOR INSERT WITH CHECK (
			(SELECT actor_scope()) = ''maintenance'' OR keeps(organisation_id, partition_id))', name);
	END LOOP;
END $$;
--> statement-breakpoint
-- Whether the actor's desk received a referral of a file that shares its person; row-level security on referrals says
-- which of them this actor may see.
CREATE FUNCTION follows_client(part uuid, keeper uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.referral r
		WHERE r.partition_id = part AND r.person_id = person AND r.sender_organisation_id = keeper
			AND public.shares_person(r)
	);
--> statement-breakpoint
-- A narrow door for whoever keeps a file or follows its client: whether what may be done with it is restricted. What is
-- set on a file, its keeper alone reads. True as well for whoever does neither.
CREATE FUNCTION client_is_restricted(part uuid, keeper uuid, person uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	is_free boolean;
BEGIN
	-- Before anything opens: as row-level security shows it to the actor.
	IF NOT part = ANY (public.actor_partitions()) OR (keeper IS DISTINCT FROM public.actor_organisation()
		AND NOT public.follows_client(part, keeper, person)) THEN
		RETURN true;
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT public.may_pass_on(f) INTO is_free FROM public.person_file f
	WHERE f.partition_id = part AND f.person_id = person AND f.organisation_id = keeper;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN NOT coalesce(is_free, false);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION client_is_restricted(uuid, uuid, uuid) FROM PUBLIC;
--> statement-breakpoint
-- Nothing is added to a file that is restricted, by neither side (GDPR art. 18).
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['task', 'note', 'client_contact', 'trajectory_mark']
	LOOP
		EXECUTE format('CREATE POLICY unrestricted ON %I AS RESTRICTIVE FOR INSERT WITH CHECK (
			(SELECT actor_scope()) = ''maintenance''
			OR NOT client_is_restricted(partition_id, organisation_id, person_id))', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY sender ON task USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON task USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
CREATE POLICY by_whom ON task AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR added_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY sender ON note USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (audience = 'shared' OR written_party = 'sender')
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON note USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (audience = 'shared' OR written_party = 'receiver')
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
-- Nobody writes on the side of the other, nor in the name of a colleague.
CREATE POLICY by_whom ON note AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR (written_by = (SELECT actor_user())
		AND (written_party = 'sender') = (organisation_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
-- Withdrawn by its author alone.
CREATE POLICY by_author ON note AS RESTRICTIVE FOR UPDATE USING (
	(SELECT actor_scope()) = 'maintenance' OR written_by = (SELECT actor_user())
);
--> statement-breakpoint
CREATE POLICY sender ON client_contact USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
);
--> statement-breakpoint
CREATE POLICY receiver ON client_contact USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND (NOT is_about_school OR (SELECT actor_education()))
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
-- Each side says whom it is asked for itself.
CREATE POLICY by_whom ON client_contact AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR (chosen_by = (SELECT actor_user())
		AND (party = 'sender') = (organisation_id = (SELECT actor_organisation())))
);
--> statement-breakpoint
-- Written by the desk alone; whoever sent the referral reads it when a protocol says that it may be told.
CREATE POLICY receiver ON trajectory_mark USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND receiver_organisation_id = (SELECT actor_organisation())
	AND follows_client(partition_id, organisation_id, person_id)
);
--> statement-breakpoint
CREATE POLICY sender ON trajectory_mark FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND EXISTS (
		SELECT FROM referral r JOIN protocol p ON p.id = r.protocol_id
		WHERE r.partition_id = trajectory_mark.partition_id AND r.person_id = trajectory_mark.person_id
			AND r.sender_organisation_id = trajectory_mark.organisation_id
			AND r.receiver_organisation_id = trajectory_mark.receiver_organisation_id
			AND r.type = 'civicIntegration' AND 'trajectory' = ANY (p.categories)
			-- One that still shares its person, as the page of the client asks.
			AND r.submitted_at IS NOT NULL AND r.status <> 'enteredInError'
			AND (r.status <> 'cancelled' OR r.accepted_at IS NOT NULL)
	)
);
--> statement-breakpoint
-- By whoever follows a referral for civic integration, that did not end because somebody moved: what comes of it
-- elsewhere is not for the municipality that was left.
CREATE POLICY by_whom ON trajectory_mark AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR (recorded_by = (SELECT actor_user()) AND EXISTS (
		SELECT FROM referral r
		WHERE r.partition_id = trajectory_mark.partition_id AND r.person_id = trajectory_mark.person_id
			AND r.sender_organisation_id = trajectory_mark.organisation_id
			AND r.owner_id = trajectory_mark.recorded_by AND r.type = 'civicIntegration'
			AND r.outcome IS DISTINCT FROM 'moved' AND shares_person(r)
	))
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname, conrelid::regclass AS held FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass
			AND conrelid IN ('task'::regclass, 'note'::regclass, 'client_contact'::regclass,
				'trajectory_mark'::regclass)
	LOOP
		EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', one.held,
			one.conname);
	END LOOP;
END $$;
