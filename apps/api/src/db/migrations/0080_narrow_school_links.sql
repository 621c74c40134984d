-- Once a referral should never have been, the desk reads nothing of it any more, and so of no hop either.
DROP POLICY desk ON onward_referral;
--> statement-breakpoint
CREATE POLICY desk ON onward_referral FOR SELECT USING (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND (SELECT actor_education())
	AND EXISTS (
		SELECT FROM referral r
		WHERE r.partition_id = onward_referral.partition_id AND r.id = onward_referral.referral_id
			AND r.receiver_organisation_id = (SELECT actor_organisation()) AND shares_person(r)
	)
);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION hop_of_desk(part uuid, hop uuid) RETURNS boolean LANGUAGE sql STABLE
	RETURN EXISTS (
		SELECT FROM public.onward_referral o
		JOIN public.referral r ON r.partition_id = o.partition_id AND r.id = o.referral_id
		WHERE o.partition_id = part AND o.id = hop
			AND r.receiver_organisation_id = (SELECT public.actor_organisation()) AND public.shares_person(r)
	);
--> statement-breakpoint
DROP FUNCTION open_school_link(text, text, timestamptz, uuid, integer, boolean, uuid);
--> statement-breakpoint
DROP FUNCTION answer_school_link(text, text, timestamptz, integer, text, jsonb, text, bytea, uuid[]);
--> statement-breakpoint
DROP FUNCTION link_in_use(text, timestamptz, integer);
--> statement-breakpoint
-- What a link leads to, locked, as long as it leads anywhere: it is the newest one, in time, not guessed at too often,
-- and what it is about is still shared and still asked: the desk follows the referral and no other school enrolled the
-- child, or the school may still correct what it said. What it said for good it does not read again.
CREATE FUNCTION link_in_use(hash text, moment timestamptz, limits jsonb) RETURNS school_link LANGUAGE plpgsql
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
	CROSS JOIN LATERAL (
		SELECT o.status IN ('enrolled', 'refused') AS has_outcome,
			coalesce(o.decided_at >= (limits ->> 'correctableSince')::timestamptz, false) AS is_correctable
	) answer
	WHERE l.token_hash = hash AND l.replaced_at IS NULL AND l.expires_at > moment
		AND l.wrong_tries < (limits ->> 'wrongTries')::integer
		AND l.all_wrong_tries < (limits ->> 'allWrongTries')::integer
		AND o.status <> 'withdrawn' AND r.status NOT IN ('enteredInError', 'cancelled')
		AND CASE WHEN answer.has_outcome THEN answer.is_correctable
			ELSE r.status IN ('accepted', 'inProgress', 'onHold') AND NOT EXISTS (
				SELECT FROM public.onward_referral other
				WHERE other.partition_id = o.partition_id AND other.referral_id = o.referral_id
					AND other.status = 'enrolled')
			END
		AND public.may_pass_on(f)
	FOR UPDATE OF l;
	RETURN link;
END $$;
--> statement-breakpoint
-- A door for a school, which has no account: what it needs to know of a child, for whoever has the link and knows the
-- birth date. Whoever made the link answers for it: the log says that their link was opened. Tells nothing where the
-- link leads nowhere, and only that the birth date is another one where it does.
CREATE FUNCTION open_school_link(hash text, born text, moment timestamptz, trace uuid, limits jsonb, answers boolean,
		made uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	link public.school_link;
	hop public.onward_referral;
	file public.person_file;
	guard record;
	locks boolean;
	seen jsonb;
	subjects uuid[];
	log uuid := gen_random_uuid();
	shown text[] := ARRAY['identity', 'contact', 'languages', 'residence', 'household', 'interview'];
BEGIN
	IF scope_before IS DISTINCT FROM 'authentication' THEN
		RAISE EXCEPTION 'this is a door of the school page' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	link := public.link_in_use(hash, moment, limits);
	IF link.id IS NOT NULL THEN
		SELECT o.* INTO hop FROM public.onward_referral o
		WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id;
		SELECT f.* INTO file FROM public.person_file f WHERE f.partition_id = hop.partition_id
			AND f.person_id = hop.person_id AND f.organisation_id = hop.organisation_id;
		IF file.birth_date IS DISTINCT FROM born THEN
			locks := link.wrong_tries + 1 >= (limits ->> 'wrongTries')::integer
				OR link.all_wrong_tries + 1 >= (limits ->> 'allWrongTries')::integer;
			UPDATE public.school_link l SET wrong_tries = l.wrong_tries + 1,
				all_wrong_tries = l.all_wrong_tries + 1
			WHERE l.partition_id = link.partition_id AND l.id = link.id;
			INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status,
				to_status, by, at)
			VALUES (hop.partition_id, made, hop.id,
				CASE WHEN locks THEN 'lockLink' ELSE 'tryLink' END,
				hop.status, hop.status, 'school', moment);
			IF NOT locks THEN
				seen := '{"isWrong": true}';
			END IF;
		ELSE
			UPDATE public.school_link l SET wrong_tries = 0, opened_at = coalesce(l.opened_at, moment)
			WHERE l.partition_id = link.partition_id AND l.id = link.id;
			-- The history tells it once an hour; the log tells each time.
			IF NOT answers AND NOT EXISTS (
				SELECT FROM public.onward_referral_event e
				WHERE e.partition_id = hop.partition_id AND e.onward_referral_id = hop.id AND e.event = 'openLink'
					AND e.at > moment - interval '1 hour' AND e.at >= link.made_at
			) THEN
				INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status,
					to_status, by, at)
				VALUES (hop.partition_id, made, hop.id, 'openLink', hop.status, hop.status, 'school',
					moment);
			END IF;
			-- Of several the one who can be reached by themselves.
			SELECT gf.person_id AS person_id,
				coalesce(nullif(concat_ws(' ', gf.given_name, gf.family_name), ''), g.name) AS name,
				coalesce(gf.phone, g.phone, file.phone) AS phone, coalesce(gf.email, file.email) AS email
			INTO guard
			FROM public.guardian g
			LEFT JOIN public.person_file gf ON gf.partition_id = g.partition_id
				AND gf.person_id = g.guardian_id AND gf.organisation_id = g.organisation_id
			WHERE g.partition_id = hop.partition_id AND g.minor_id = hop.person_id
				AND g.organisation_id = hop.organisation_id AND g.until_day IS NULL
				AND (gf.person_id IS NULL OR public.may_pass_on(gf))
				AND coalesce(nullif(concat_ws(' ', gf.given_name, gf.family_name), ''), g.name) IS NOT NULL
			ORDER BY coalesce(gf.phone, g.phone, gf.email) IS NULL, g.recorded_at, g.id LIMIT 1;
			-- Whoever is shown beside the child reads of it in their own log too.
			subjects := array_remove(ARRAY[hop.person_id, guard.person_id], NULL);
			INSERT INTO public.consultation (partition_id, at, id, organisation_id, keeper_id, user_id, role,
				session_id, action, purpose, person_ids, referral_id, fields, trace_id)
			VALUES (hop.partition_id, moment, log, link.maker_organisation_id, hop.organisation_id, link.made_by,
				link.maker_role, link.id, CASE WHEN answers THEN 'change' ELSE 'openReferral' END, 'schoolLink',
				subjects, hop.referral_id, shown, trace);
			INSERT INTO public.consultation_subject (partition_id, person_id, at, consultation_id,
				organisation_id, keeper_id, user_id)
			SELECT hop.partition_id, subject, moment, log, link.maker_organisation_id, hop.organisation_id,
				link.made_by
			FROM unnest(subjects) AS subject;
			SELECT jsonb_build_object(
				'hop', jsonb_build_object('version', hop.version, 'type', hop.type, 'status', hop.status, 'serviceName', hop.service_name,
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
				'guardian', CASE WHEN guard.name IS NOT NULL THEN
					jsonb_build_object('name', guard.name, 'phone', guard.phone, 'email', guard.email) END,
				'answers', link.answers,
				'hasDocument', EXISTS (SELECT FROM public.refusal_document x
					WHERE x.partition_id = hop.partition_id AND x.onward_referral_id = hop.id
						AND x.added_at >= coalesce(hop.refused_at, '-infinity')))
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
CREATE FUNCTION answer_school_link(hash text, born text, moment timestamptz, limits jsonb, what text, changes jsonb,
		media text, document bytea, made uuid[]) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	scope_before text := public.actor_scope();
	link public.school_link;
	hop public.onward_referral;
	chain public.education_chain;
	ended integer := 0;
BEGIN
	IF scope_before IS DISTINCT FROM 'authentication' THEN
		RAISE EXCEPTION 'this is a door of the school page' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	link := public.link_in_use(hash, moment, limits);
	SELECT o.* INTO hop FROM public.onward_referral o
	JOIN public.person_file f ON f.partition_id = o.partition_id AND f.person_id = o.person_id
		AND f.organisation_id = o.organisation_id
	WHERE o.partition_id = link.partition_id AND o.id = link.onward_referral_id AND f.birth_date = born
		AND o.type = 'school';
	IF hop.id IS NULL OR link.answers >= (limits ->> 'answers')::integer OR what NOT IN ('accept', 'putOnWaitingList', 'enrol', 'refuse') THEN
		RAISE EXCEPTION 'the link leads nowhere' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.school_link l SET answers = l.answers + 1
	WHERE l.partition_id = link.partition_id AND l.id = link.id;
	UPDATE public.onward_referral o SET version = o.version + 1, status = changes ->> 'status',
		decided_at = (changes ->> 'decidedAt')::timestamptz, enrolled_on = (changes ->> 'enrolledOn')::date,
		waiting_since = (changes ->> 'waitingSince')::date, refusal_reason = changes ->> 'refusalReason',
		refused_at = CASE WHEN what = 'refuse' THEN moment ELSE o.refused_at END
	WHERE o.partition_id = hop.partition_id AND o.id = hop.id;
	INSERT INTO public.onward_referral_event (partition_id, id, onward_referral_id, event, from_status, to_status,
		by, at)
	VALUES (hop.partition_id, made[1], hop.id, what, hop.status, changes ->> 'status', 'school', moment);
	-- Where the school enrols the child its word is proof of an education, and closes the chain; taken back, it opens it.
	IF what = 'enrol' OR hop.status = 'enrolled' THEN
		SELECT c.* INTO chain FROM public.education_chain c WHERE c.partition_id = hop.partition_id
			AND c.person_id = hop.person_id AND c.organisation_id = hop.organisation_id FOR UPDATE;
	END IF;
	IF chain.id IS NOT NULL THEN
		UPDATE public.education_proof p SET ended_at = moment, end_reason = 'corrected'
		WHERE p.partition_id = hop.partition_id AND p.person_id = hop.person_id
			AND p.organisation_id = hop.organisation_id AND p.ended_at IS NULL
			AND (what = 'enrol' OR (p.kind = 'schoolConfirmed' AND p.service_id = hop.service_id));
		GET DIAGNOSTICS ended = ROW_COUNT;
		IF what = 'enrol' THEN
			INSERT INTO public.education_proof (partition_id, id, organisation_id, person_id, kind, school_name,
				service_id, enrolled_on, seen_on, recorded_at)
			VALUES (hop.partition_id, made[3], hop.organisation_id, hop.person_id, 'schoolConfirmed',
				hop.service_name, hop.service_id, (changes ->> 'enrolledOn')::date,
				(moment AT TIME ZONE 'Europe/Brussels')::date, moment);
			INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason,
				detail, at)
			VALUES (hop.partition_id, made[3], hop.organisation_id, hop.person_id, 'proofRecorded',
				'schoolConfirmed', hop.service_name, moment);
		ELSIF ended > 0 THEN
			INSERT INTO public.education_chain_event (partition_id, id, organisation_id, person_id, event, reason, at)
			VALUES (hop.partition_id, made[3], hop.organisation_id, hop.person_id, 'proofEnded', 'corrected', moment),
				(hop.partition_id, made[4], hop.organisation_id, hop.person_id, 'reopened', NULL, moment);
		END IF;
		IF what = 'enrol' OR ended > 0 THEN
			UPDATE public.education_chain c SET version = c.version + 1,
				state = CASE WHEN what = 'enrol' THEN 'closed' ELSE 'open' END,
				closing_reason = CASE WHEN what = 'enrol' THEN 'proof' END,
				closed_at = CASE WHEN what = 'enrol' THEN coalesce(c.closed_at, moment) END,
				closed_by = NULL, closing_detail = NULL, receiving_municipality = NULL,
				receiving_organisation_id = NULL, closing_proposed_by = NULL, closing_proposed_at = NULL,
				closing_proposed_for = NULL
			WHERE c.partition_id = chain.partition_id AND c.id = chain.id;
		END IF;
	END IF;
	IF document IS NOT NULL THEN
		-- Of a school the newest document alone is kept: a link fills no database.
		DELETE FROM public.refusal_document x
		WHERE x.partition_id = hop.partition_id AND x.onward_referral_id = hop.id AND x.added_by IS NULL;
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
-- Links that open nothing any more are not mailed: over, replaced, or withdrawn. What they said is forgotten at once,
-- also while no mail server is named.
CREATE FUNCTION drop_dead_links(moment timestamptz) RETURNS void LANGUAGE sql
	SET search_path = pg_catalog, public, pg_temp
	BEGIN ATOMIC
	UPDATE public.outgoing_mail m SET failed_at = moment, recipient = NULL, "values" = NULL
	WHERE m.id IN (
		SELECT w.id FROM public.outgoing_mail w
		WHERE w.sent_at IS NULL AND w.failed_at IS NULL AND w.kind IN ('schoolLink', 'schoolLinkCorrected')
			AND ((w."values" ->> 'validUntil')::date < (moment AT TIME ZONE 'Europe/Brussels')::date
				OR EXISTS (
					SELECT FROM public.school_link l
					JOIN public.onward_referral o ON o.partition_id = l.partition_id
						AND o.id = l.onward_referral_id
					WHERE l.token_hash = encode(sha256(convert_to(w."values" ->> 'token', 'UTF8')), 'hex')
						AND (l.replaced_at IS NOT NULL OR l.expires_at <= moment OR o.status = 'withdrawn')))
		FOR UPDATE SKIP LOCKED);
	END;
--> statement-breakpoint
-- A narrow door for the step that sends: the mail whose turn it is, held until the transaction ends. Another
-- process passes it over; whoever is killed meanwhile lets go of it. At the door only: no actor can ask.
CREATE OR REPLACE FUNCTION next_mail(moment timestamptz)
	RETURNS TABLE (id uuid, recipient text, kind text, "values" jsonb, created_at timestamptz, attempts integer,
		message_id text)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	PERFORM public.drop_dead_links(moment);
	RETURN QUERY SELECT m.id, m.recipient, m.kind, m."values", m.created_at, m.attempts, m.message_id
	FROM public.outgoing_mail m
	WHERE m.sent_at IS NULL AND m.failed_at IS NULL AND m.next_attempt_at <= moment
	ORDER BY m.next_attempt_at, m.id LIMIT 1 FOR UPDATE SKIP LOCKED;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- How many mails wait, for whoever runs the product; what is over is dropped after 90 days on the way.
CREATE OR REPLACE FUNCTION waiting_mails(moment timestamptz) RETURNS integer
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	answer integer;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	PERFORM public.drop_dead_links(moment);
	DELETE FROM public.outgoing_mail m
	WHERE coalesce(m.sent_at, m.failed_at) < moment - interval '90 days';
	SELECT count(*) INTO answer FROM public.outgoing_mail m
	WHERE m.sent_at IS NULL AND m.failed_at IS NULL;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
