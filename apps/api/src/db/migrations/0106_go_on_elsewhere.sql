-- The one door by which the agency goes on with somebody who moved to another municipality: for whoever followed the
-- referral and ended it a moment ago, in this very transaction, because the person moved. The new municipality gets a
-- file, an arrival and a referral of its own; nothing in them leads back to where the person lived. That the two files
-- are of one client the agency alone knows: one row in each partition, with one id in common. What goes along comes
-- from the file that is left, and who has it in hand from where they work: the caller says neither. It tells the new
-- desk and the new municipality itself, because whoever goes on there may reach neither of them.
CREATE FUNCTION continue_referral(part uuid, of_referral uuid, into_part uuid, at_desk uuid, ids uuid[], fields text[],
		asked jsonb, told jsonb, used_role text, moved_on date, today date, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	parts_before text := current_setting('onthaal.partitions', true);
	mine uuid := public.actor_organisation();
	me uuid := public.actor_user();
	own public.referral;
	receiving uuid;
	agreed uuid;
	person uuid := ids[1];
	made uuid := ids[2];
	facts jsonb;
	is_owned boolean;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT r.* INTO own FROM public.referral r
	WHERE r.partition_id = part AND r.id = of_referral AND part = ANY (public.actor_partitions())
		AND public.shares_person(r) AND r.owner_id = me AND r.status = 'failed' AND r.outcome = 'moved'
		AND r.xmin = pg_current_xact_id()::xid;
	SELECT p.municipality_id INTO receiving FROM public.partition p
	JOIN public.desk_partition dp ON dp.partition_id = p.id AND dp.desk_id = at_desk
	JOIN public.desk d ON d.id = dp.desk_id AND d.organisation_id = mine
	WHERE p.id = into_part AND p.municipality_id <> own.sender_organisation_id;
	SELECT t.id INTO agreed FROM public.protocol t
	WHERE t.sender_organisation_id = receiving AND t.receiver_organisation_id = mine
		AND today BETWEEN t.valid_from AND t.valid_to
	ORDER BY t.valid_to DESC LIMIT 1;
	IF own.id IS NULL OR agreed IS NULL
		OR NOT EXISTS (SELECT FROM public.organisation o WHERE o.id = mine AND o.kind = 'agency')
		-- That somebody is a client of an OCMW is told to nobody.
		OR NOT EXISTS (SELECT FROM public.organisation o
			WHERE o.id = own.sender_organisation_id AND o.kind = 'municipality') THEN
		RAISE EXCEPTION 'this is not gone on with by this actor' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM FROM public.person_file f
	WHERE f.partition_id = part AND f.person_id = own.person_id AND f.organisation_id = own.sender_organisation_id
		AND public.may_pass_on(f)
	FOR KEY SHARE;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'this file is not passed on' USING ERRCODE = 'restrict_violation';
	END IF;
	-- Nothing of a file but these, whatever is asked for: no number, address, residence or level.
	SELECT coalesce(jsonb_object_agg(fact.key, fact.value), '{}') INTO facts
	FROM public.person_file f, jsonb_each(jsonb_strip_nulls(jsonb_build_object('givenName', f.given_name,
		'familyName', f.family_name, 'originalScriptName', f.original_script_name, 'birthDate', f.birth_date,
		'contactLanguage', f.contact_language, 'interpreterNeeded', f.interpreter_needed, 'phone', f.phone,
		'email', f.email))) AS fact
	WHERE f.partition_id = part AND f.person_id = own.person_id AND f.organisation_id = own.sender_organisation_id
		AND fact.key = ANY (fields);
	is_owned := asked ->> 'status' = 'accepted' AND EXISTS (
		SELECT FROM public.membership m JOIN public.desk d ON d.id = at_desk
		WHERE m.user_id = me AND m.organisation_id = mine AND m.waiting_since IS NULL AND used_role = ANY (m.roles)
			AND (m.region_id = d.region_id OR EXISTS (SELECT FROM public.membership_desk md
				WHERE md.membership_id = m.id AND md.desk_id = at_desk)));
	PERFORM public.keeps(receiving, into_part);
	INSERT INTO public.person (partition_id, id, created_at) VALUES (into_part, person, moment);
	INSERT INTO public.person_file (partition_id, person_id, organisation_id, version, given_name, family_name,
		original_script_name, birth_date, contact_language, interpreter_needed, phone, email, nationalities,
		provenance, recorded_at, recorded_by)
	SELECT into_part, person, receiving, 1, facts ->> 'givenName', facts ->> 'familyName',
		facts ->> 'originalScriptName', facts ->> 'birthDate', facts ->> 'contactLanguage',
		(facts ->> 'interpreterNeeded')::boolean, facts ->> 'phone', facts ->> 'email', '{}',
		(SELECT coalesce(jsonb_object_agg(field, jsonb_build_object('source', 'organisation', 'asOf', today)), '{}')
			FROM jsonb_object_keys(facts) AS field),
		moment, me;
	INSERT INTO public.person_match_key (partition_id, person_id, organisation_id, value)
	SELECT into_part, person, receiving, k.value FROM public.person_match_key k
	WHERE k.partition_id = part AND k.person_id = own.person_id AND k.organisation_id = own.sender_organisation_id
		-- Numbers that the person had before stay where they are.
		AND NOT starts_with(k.value, '#');
	INSERT INTO public.arrival (partition_id, id, organisation_id, person_id, version, status, source, registered_on,
		contact_language, missed_talks, created_at, created_by, updated_at, updated_by)
	VALUES (into_part, ids[3], receiving, person, 1, 'toInvite', 'agency', moved_on, facts ->> 'contactLanguage', 0,
		moment, me, moment, me);
	INSERT INTO public.referral (partition_id, id, reference, version, type, status, person_id,
		sender_organisation_id, receiver_organisation_id, desk_id, protocol_id, reasons, priority, priority_reason,
		desk_roles, owner_id, created_at, submitted_at, pick_up_by, pick_up_warning_on, due_by, due_warning_on,
		accepted_at, attempt_count)
	SELECT into_part, made, asked ->> 'reference', 1, own.type,
		CASE WHEN is_owned THEN 'accepted' ELSE 'submitted' END, person, receiving, mine, at_desk,
		agreed, own.reasons, own.priority, own.priority_reason, own.desk_roles, CASE WHEN is_owned THEN me END,
		moment, moment, (asked ->> 'pickUpBy')::date, (asked ->> 'pickUpWarningOn')::date, (asked ->> 'dueBy')::date,
		(asked ->> 'dueWarningOn')::date, CASE WHEN is_owned THEN moment END, 0;
	INSERT INTO public.referral_event (partition_id, id, referral_id, event, from_status, to_status, changed_fields,
		actor_id, organisation_id, role, at)
	SELECT into_part, e.id, made, e.event, e.before, e.after, '{}', me, mine, used_role, moment
	FROM (VALUES (ids[4], 'start', NULL, 'draft'), (ids[5], 'submit', 'draft', 'submitted'),
		(ids[6], 'claim', 'submitted', 'accepted')) AS e (id, event, before, after)
	WHERE e.event <> 'claim' OR is_owned;
	INSERT INTO public.client_link (partition_id, id, link_id, organisation_id, person_id, agency_id, decision,
		decided_at, decided_by)
	VALUES (part, ids[7], ids[7], own.sender_organisation_id, own.person_id, mine, 'same', moment, me),
		(into_part, ids[8], ids[7], receiving, person, mine, 'same', moment, me);
	INSERT INTO public.live_change (kind, thing_id, partition_id, sender_organisation_id, receiver_organisation_id,
		desk_id, education)
	VALUES ('arrival', ids[3], into_part, receiving, NULL, NULL, false),
		('referral', made, into_part, receiving, mine, at_desk,
			own.type IN ('compulsoryEducation', 'preschool', 'school'));
	PERFORM pg_notify('live_change', '');
	PERFORM set_config('onthaal.partitions', format('{%s}', into_part), true);
	PERFORM public.write_notices((SELECT coalesce(jsonb_agg(line || jsonb_build_object('partition_id', into_part,
			'referral_id', made)), '[]')
		FROM jsonb_array_elements(told -> CASE WHEN is_owned THEN 'accepted' ELSE 'submitted' END) AS line),
		'[]', moment);
	PERFORM set_config('onthaal.partitions', parts_before, true);
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION continue_referral(uuid, uuid, uuid, uuid, uuid[], text[], jsonb, jsonb, text, date, date, timestamptz) FROM PUBLIC;
