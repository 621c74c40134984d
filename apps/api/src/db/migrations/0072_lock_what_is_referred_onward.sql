-- Where a desk refers a child onward is its own business, for whoever works with schooling. Of a school whoever sent
-- the referral reads that there is a hop; of health and welfare it finds no row at all.
DO $$
DECLARE name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['onward_referral', 'onward_referral_event', 'school_link', 'refusal_document']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
		EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
		EXECUTE format('CREATE POLICY maintenance ON %I TO current_user
			USING (actor_scope() = ''maintenance'') WITH CHECK (actor_scope() = ''maintenance'')', name);
	END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY desk ON onward_referral FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND EXISTS (
		SELECT FROM referral r
		WHERE r.partition_id = onward_referral.partition_id AND r.id = onward_referral.referral_id
			AND r.receiver_organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY sender ON onward_referral FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND type = 'school'
	AND organisation_id = (SELECT actor_organisation())
);
--> statement-breakpoint
CREATE POLICY desk_adds ON onward_referral FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND sent_by = (SELECT actor_user())
	AND EXISTS (
		SELECT FROM referral r
		WHERE r.partition_id = onward_referral.partition_id AND r.id = onward_referral.referral_id
			AND r.receiver_organisation_id = (SELECT actor_organisation())
			AND r.sender_organisation_id = onward_referral.organisation_id
			AND r.person_id = onward_referral.person_id
			AND r.type IN ('compulsoryEducation', 'preschool', 'school')
	)
);
--> statement-breakpoint
CREATE POLICY desk_changes ON onward_referral FOR UPDATE USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND EXISTS (
		SELECT FROM referral r
		WHERE r.partition_id = onward_referral.partition_id AND r.id = onward_referral.referral_id
			AND r.receiver_organisation_id = (SELECT actor_organisation())
	)
);
--> statement-breakpoint
CREATE POLICY kept ON onward_referral AS RESTRICTIVE FOR INSERT WITH CHECK (
	(SELECT actor_scope()) = 'maintenance' OR keeps(organisation_id, partition_id)
);
--> statement-breakpoint
-- Whether a hop is of whoever is at work as the desk, and not as whoever sent the referral.
CREATE FUNCTION hop_of_desk(part uuid, hop uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.onward_referral o
		JOIN public.referral r ON r.partition_id = o.partition_id AND r.id = o.referral_id
		WHERE o.partition_id = part AND o.id = hop
			AND r.receiver_organisation_id = (SELECT public.actor_organisation())
	);
--> statement-breakpoint
CREATE POLICY desk ON onward_referral_event FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
CREATE POLICY desk_adds ON onward_referral_event FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND by = 'owner'
	AND actor_id = (SELECT actor_user())
	AND actor_organisation_id = (SELECT actor_organisation())
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
CREATE POLICY desk ON school_link FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
CREATE POLICY desk_adds ON school_link FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND made_by = (SELECT actor_user())
	AND maker_organisation_id = (SELECT actor_organisation())
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
CREATE POLICY desk_replaces ON school_link FOR UPDATE USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
-- A document is read by whoever reads its hop; row-level security on that one decides.
CREATE POLICY readers ON refusal_document FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND EXISTS (
		SELECT FROM onward_referral o
		WHERE o.partition_id = refusal_document.partition_id AND o.id = refusal_document.onward_referral_id
	)
);
--> statement-breakpoint
CREATE POLICY desk_adds ON refusal_document FOR INSERT WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND added_by = (SELECT actor_user())
	AND hop_of_desk(partition_id, onward_referral_id)
);
--> statement-breakpoint
-- Whose file it is stands in its keys, and follows a merger with them.
DO $$
DECLARE one record;
BEGIN
	FOR one IN SELECT conname FROM pg_constraint
		WHERE contype = 'f' AND confrelid = 'person_file'::regclass AND conrelid = 'onward_referral'::regclass
	LOOP
		EXECUTE format('ALTER TABLE onward_referral ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE',
			one.conname);
	END LOOP;
END $$;
--> statement-breakpoint
-- What a link leads to, locked, as long as it leads anywhere: it is the newest one, in time, not guessed at too often,
-- and what it is about is still shared. The hop is locked before the link, as the desk does.
CREATE FUNCTION link_in_use(hash text, moment timestamptz, most integer) RETURNS school_link LANGUAGE plpgsql
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	link public.school_link;
BEGIN
	SELECT l.* INTO link FROM public.school_link l WHERE l.token_hash = hash;
	PERFORM FROM public.onward_referral o
	WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id FOR UPDATE;
	SELECT l.* INTO link FROM public.school_link l
	JOIN public.onward_referral o ON o.partition_id = l.partition_id AND o.id = l.onward_referral_id
	JOIN public.referral r ON r.partition_id = o.partition_id AND r.id = o.referral_id
	JOIN public.person_file f ON f.partition_id = o.partition_id AND f.person_id = o.person_id
		AND f.organisation_id = o.organisation_id
	WHERE l.token_hash = hash AND l.replaced_at IS NULL AND l.expires_at > moment AND l.wrong_tries < most
		AND o.status <> 'withdrawn' AND r.status NOT IN ('enteredInError', 'cancelled')
		AND public.may_pass_on(f)
	FOR UPDATE OF l;
	RETURN link;
END $$;
--> statement-breakpoint
-- A door for a school, which has no account: what it needs to know of a child, for whoever has the link and knows the
-- birth date. Whoever made the link answers for it: the log says that their link was opened. Tells nothing where the
-- link leads nowhere, and only that the birth date is another one where it does.
CREATE FUNCTION open_school_link(hash text, born text, moment timestamptz, trace uuid, most integer, answers boolean,
		made uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	link public.school_link;
	hop public.onward_referral;
	file public.person_file;
	seen jsonb;
	log uuid := gen_random_uuid();
	shown text[] := ARRAY['identity', 'contact', 'languages', 'residence', 'household', 'interview'];
BEGIN
	IF scope_before IS DISTINCT FROM 'authentication' THEN
		RAISE EXCEPTION 'this is a door of the school page' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	link := public.link_in_use(hash, moment, most);
	IF link.id IS NOT NULL THEN
		SELECT o.* INTO hop FROM public.onward_referral o
		WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id;
		SELECT f.* INTO file FROM public.person_file f WHERE f.partition_id = hop.partition_id
			AND f.person_id = hop.person_id AND f.organisation_id = hop.organisation_id;
		IF file.birth_date IS DISTINCT FROM born THEN
			UPDATE public.school_link l SET wrong_tries = l.wrong_tries + 1
			WHERE l.partition_id = link.partition_id AND l.id = link.id;
			INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status,
				to_status, by, at)
			VALUES (hop.partition_id, made, hop.id,
				CASE WHEN link.wrong_tries + 1 >= most THEN 'lockLink' ELSE 'tryLink' END,
				hop.status, hop.status, 'school', moment);
			IF link.wrong_tries + 1 < most THEN
				seen := '{"isWrong": true}';
			END IF;
		ELSE
			UPDATE public.school_link l SET wrong_tries = 0, opened_at = coalesce(l.opened_at, moment)
			WHERE l.partition_id = link.partition_id AND l.id = link.id;
			IF NOT answers THEN
				INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status,
					to_status, by, at)
				VALUES (hop.partition_id, made, hop.id, 'openLink', hop.status, hop.status, 'school',
					moment);
			END IF;
			INSERT INTO public.consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
				session_id, action, purpose, person_ids, referral_id, fields, trace_id)
			VALUES (hop.partition_id, moment, log, link.maker_organisation_id, hop.organisation_id, link.made_by,
				link.maker_role, link.id, CASE WHEN answers THEN 'change' ELSE 'openReferral' END, 'schoolLink',
				ARRAY[hop.person_id], hop.referral_id, shown, trace);
			INSERT INTO public.consultation_subject (partition_id, person_id, at, consultation_id,
				organisation_id, keeper_id, user_id)
			VALUES (hop.partition_id, hop.person_id, moment, log, link.maker_organisation_id, hop.organisation_id,
				link.made_by);
			SELECT jsonb_build_object(
				'hop', jsonb_build_object('type', hop.type, 'status', hop.status, 'serviceName', hop.service_name,
					'sentAt', hop.sent_at, 'answerBy', hop.answer_by, 'legalBasis', hop.legal_basis,
					'decidedAt', hop.decided_at, 'enrolledOn', hop.enrolled_on, 'waitingSince', hop.waiting_since,
					'refusalReason', hop.refusal_reason),
				'file', jsonb_build_object('givenName', file.given_name, 'familyName', file.family_name,
					'birthDate', file.birth_date, 'homeLanguages', file.home_languages,
					'nationalities', file.nationalities, 'residenceGround', file.residence_ground,
					'register', file.register, 'dutchOral', file.dutch_oral, 'dutchWritten', file.dutch_written,
					'firstRegisteredBelgiumOn', file.first_registered_belgium_on,
					'firstRegisteredHereOn', file.first_registered_here_on),
				'monthsOfDutch', r.background -> 'monthsOfDutch',
				'desk', jsonb_build_object('name', d.name, 'phone', d.phone),
				'guardian', (
					SELECT jsonb_build_object(
						'name', coalesce(nullif(concat_ws(' ', gf.given_name, gf.family_name), ''), g.name),
						'phone', coalesce(gf.phone, g.phone, file.phone), 'email', coalesce(gf.email, file.email))
					FROM public.guardian g
					LEFT JOIN public.person_file gf ON gf.partition_id = g.partition_id
						AND gf.person_id = g.guardian_id AND gf.organisation_id = g.organisation_id
					WHERE g.partition_id = hop.partition_id AND g.minor_id = hop.person_id
						AND g.organisation_id = hop.organisation_id AND g.until_day IS NULL
						AND (gf.person_id IS NULL OR public.may_pass_on(gf))
						AND coalesce(nullif(concat_ws(' ', gf.given_name, gf.family_name), ''), g.name) IS NOT NULL
					-- Of several the one who can be reached by themselves.
					ORDER BY coalesce(gf.phone, g.phone, gf.email) IS NULL, g.recorded_at, g.id LIMIT 1),
				'hasDocument', EXISTS (SELECT FROM public.refusal_document x
					WHERE x.partition_id = hop.partition_id AND x.onward_referral_id = hop.id))
			INTO seen
			FROM public.referral r JOIN public.desk d ON d.id = r.desk_id
			WHERE r.partition_id = hop.partition_id AND r.id = hop.referral_id;
		END IF;
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN seen;
END $$;
--> statement-breakpoint
-- The other half of the door: writes down what the school answered, once the caller has decided that it may. It has to
-- know the birth date again.
CREATE FUNCTION answer_school_link(hash text, born text, moment timestamptz, most integer, what text, changes jsonb,
		media text, document bytea, made uuid[]) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	link public.school_link;
	hop public.onward_referral;
BEGIN
	IF scope_before IS DISTINCT FROM 'authentication' THEN
		RAISE EXCEPTION 'this is a door of the school page' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	link := public.link_in_use(hash, moment, most);
	SELECT o.* INTO hop FROM public.onward_referral o
	JOIN public.person_file f ON f.partition_id = o.partition_id AND f.person_id = o.person_id
		AND f.organisation_id = o.organisation_id
	WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id AND f.birth_date = born
		AND o.type = 'school';
	IF hop.id IS NULL OR what NOT IN ('accept', 'putOnWaitingList', 'enrol', 'refuse') THEN
		RAISE EXCEPTION 'the link leads nowhere' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.onward_referral o SET version = o.version + 1, status = changes ->> 'status',
		decided_at = (changes ->> 'decidedAt')::timestamptz, enrolled_on = (changes ->> 'enrolledOn')::date,
		waiting_since = (changes ->> 'waitingSince')::date, refusal_reason = changes ->> 'refusalReason'
	WHERE o.partition_id = hop.partition_id AND o.id = hop.id;
	INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status, to_status,
		by, at)
	VALUES (hop.partition_id, made[1], hop.id, what, hop.status, changes ->> 'status', 'school', moment);
	IF document IS NOT NULL THEN
		INSERT INTO public.refusal_document (partition_id, id, onward_referral_id, media_type, content, added_at)
		VALUES (hop.partition_id, made[2], hop.id, media, document, moment);
		INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status,
			to_status, by, at)
		VALUES (hop.partition_id, made[2], hop.id, 'addDocument', changes ->> 'status',
			changes ->> 'status', 'school', moment);
	END IF;
	PERFORM set_config('onthaal.scope', scope_before, true);
END $$;
--> statement-breakpoint
-- A narrow door for the desk: whether the file behind a referral that it received may be shared with yet another
-- service. What is set on a file, its keeper alone reads.
CREATE FUNCTION may_refer_onward(part uuid, of_referral uuid) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	mine uuid := public.actor_organisation();
	answer boolean;
BEGIN
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	SELECT public.may_pass_on(f) INTO answer FROM public.referral r
	JOIN public.person_file f ON f.partition_id = r.partition_id AND f.person_id = r.person_id
		AND f.organisation_id = r.sender_organisation_id
	WHERE r.partition_id = part AND r.id = of_referral AND part = ANY (public.actor_partitions())
		AND public.shares_person(r) AND r.receiver_organisation_id = mine;
	PERFORM set_config('onthaal.scope', scope_before, true);
	RETURN coalesce(answer, false);
END $$;
