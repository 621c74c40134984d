ALTER TABLE notice_digest ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE notice_digest FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON notice_digest TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
-- Narrow doors for the steps that mail notices, in nobody's name: opened in one transaction, and shut to every actor.
-- The first one begins the mail of the day, and says no when it was made or another process is at it; that one's lock
-- goes with its transaction, whatever ends it. Notices of more than 90 days ago go on the way.
CREATE FUNCTION begin_notice_digest(today date, moment timestamptz) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
	begun boolean := false;
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	IF NOT pg_try_advisory_xact_lock(hashtextextended('onthaal notice digest', 0)) THEN
		RETURN false;
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	INSERT INTO public.notice_digest (day, finished_at, mails) VALUES (today, moment, 0)
	ON CONFLICT (day) DO NOTHING;
	begun := FOUND;
	IF begun THEN
		DELETE FROM public.notice n WHERE n.at < moment - interval '90 days';
	END IF;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN begun;
END $$;
--> statement-breakpoint
-- Takes the notices that wait for a way of being mailed: from then on they do not, if the transaction is committed.
-- What somebody looks at or writes meanwhile is passed over until the next time. Answers numbers alone, for each
-- address of those who still may see what they are told.
CREATE FUNCTION take_notices_to_mail(way text) RETURNS TABLE (email text, kind text, notices integer)
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY WITH waiting AS MATERIALIZED (
		SELECT n.partition_id, n.id FROM public.notice n
		WHERE n.mail = way
		ORDER BY n.membership_id, n.referral_id, n.kind
		FOR UPDATE SKIP LOCKED
	), taken AS (
		UPDATE public.notice n SET mail = NULL FROM waiting w
		WHERE n.partition_id = w.partition_id AND n.id = w.id
		RETURNING n.partition_id, n.referral_id, n.membership_id, n.kind
	)
	SELECT m.email, t.kind, count(*)::integer FROM taken t
	JOIN public.membership m ON m.id = t.membership_id AND m.email IS NOT NULL AND m.waiting_since IS NULL
		AND cardinality(m.roles) > 0
	JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
	JOIN public.referral r ON r.partition_id = t.partition_id AND r.id = t.referral_id
		AND m.organisation_id IN (r.sender_organisation_id, r.receiver_organisation_id)
		AND (m.education OR r.type NOT IN ('compulsoryEducation', 'preschool', 'school'))
	GROUP BY m.email, t.kind
	ORDER BY m.email, t.kind;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
CREATE FUNCTION end_notice_digest(today date, moment timestamptz, mail_count integer) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE public.notice_digest d SET finished_at = moment, mails = mail_count WHERE d.day = today;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
