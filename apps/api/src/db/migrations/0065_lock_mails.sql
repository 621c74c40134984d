-- What goes out by mail: whoever is at work adds to it, and so does the door; nobody reads it.
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON outgoing_mail TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY added ON outgoing_mail FOR INSERT WITH CHECK (
	((SELECT actor_user()) IS NOT NULL OR (SELECT actor_scope()) = 'authentication')
	AND attempts = 0 AND sent_at IS NULL AND failed_at IS NULL AND message_id IS NULL
);
--> statement-breakpoint
-- A narrow door for the step that sends: the mail whose turn it is, held until the transaction ends. Another
-- process passes it over; whoever is killed meanwhile lets go of it. At the door only: no actor can ask.
CREATE FUNCTION next_mail(moment timestamptz)
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
	RETURN QUERY SELECT m.id, m.recipient, m.kind, m."values", m.created_at, m.attempts, m.message_id
	FROM public.outgoing_mail m
	WHERE m.sent_at IS NULL AND m.failed_at IS NULL AND m.next_attempt_at <= moment
	ORDER BY m.next_attempt_at, m.id LIMIT 1 FOR UPDATE SKIP LOCKED;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Its second half, in the same transaction: what became of the mail. With a moment for the next attempt it
-- waits on; without one it is over, and whom it went to and what it said is forgotten.
CREATE FUNCTION mail_tried(mail uuid, message text, moment timestamptz, accepted boolean, again timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	UPDATE public.outgoing_mail m SET
		attempts = m.attempts + 1,
		message_id = message,
		next_attempt_at = coalesce(again, m.next_attempt_at),
		sent_at = CASE WHEN accepted THEN moment END,
		failed_at = CASE WHEN NOT accepted AND again IS NULL THEN moment END,
		recipient = CASE WHEN again IS NOT NULL THEN m.recipient END,
		"values" = CASE WHEN again IS NOT NULL THEN m."values" END
	WHERE m.id = mail AND m.sent_at IS NULL AND m.failed_at IS NULL;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- How many mails wait, for whoever runs the product; what is over is dropped after 90 days on the way.
CREATE FUNCTION waiting_mails(moment timestamptz) RETURNS integer
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
	DELETE FROM public.outgoing_mail m
	WHERE coalesce(m.sent_at, m.failed_at) < moment - interval '90 days';
	SELECT count(*) INTO answer FROM public.outgoing_mail m
	WHERE m.sent_at IS NULL AND m.failed_at IS NULL;
	PERFORM set_config('onthaal.scope', 'authentication', true);
	RETURN answer;
END $$;
