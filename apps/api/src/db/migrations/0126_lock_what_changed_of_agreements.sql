-- The history of an agreement is seen by whoever sees the agreement, and added to by whoever keeps it, in their own name.
ALTER TABLE agreement_change ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_change FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON agreement_change TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
CREATE POLICY parties ON agreement_change FOR SELECT USING (
	EXISTS (SELECT FROM cooperation_agreement a WHERE a.id = agreement_id)
);
--> statement-breakpoint
CREATE POLICY kept_add ON agreement_change FOR INSERT WITH CHECK (
	(SELECT actor_manages('agreements'))
	AND actor_id = (SELECT actor_user()) AND organisation_id = (SELECT actor_organisation())
	AND EXISTS (SELECT FROM cooperation_agreement a WHERE a.id = agreement_id)
);
--> statement-breakpoint
-- Whom it was told to is for nobody to read: it only holds that it is told once.
ALTER TABLE agreement_escalation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_escalation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY maintenance ON agreement_escalation TO current_user
	USING (actor_scope() = 'maintenance') WITH CHECK (actor_scope() = 'maintenance');
--> statement-breakpoint
-- Two more narrow doors for the step that escalates, in nobody's name and under the lock of its day. The first one tells
-- the agreements that have not ended and that nothing took the place of, with what was told of each and where those are
-- written to who keep it, by their roles, and the managers of both sides: of the agency those who work for that part of
-- the country.
CREATE FUNCTION agreements_to_escalate(today date, keeping text[])
	RETURNS TABLE (agreement_id uuid, valid_from date, valid_to date, main_valid_to date, evaluated_on date[],
		next_evaluation_on date, escalated text[], emails text[])
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	RETURN QUERY SELECT a.id, a.valid_from, a.valid_to, main.valid_to, a.evaluated_on, a.next_evaluation_on,
		ARRAY(SELECT e.kind || ' ' || e.period FROM public.agreement_escalation e WHERE e.agreement_id = a.id),
		ARRAY(SELECT DISTINCT m.email FROM public.membership m
			JOIN public.user_account u ON u.id = m.user_id AND u.disabled_at IS NULL AND u.kind = 'person'
			JOIN public.organisation o ON o.id = m.organisation_id
			WHERE m.organisation_id IN (a.organisation_id, a.partner_organisation_id)
				AND m.waiting_since IS NULL AND m.email IS NOT NULL
				AND (m.roles && keeping OR 'manager' = ANY (m.roles) AND (o.kind <> 'agency' OR EXISTS (
					SELECT FROM public.desk d
					JOIN public.desk_partition dp ON dp.desk_id = d.id
					JOIN public.partition p ON p.id = dp.partition_id
					JOIN public.organisation other ON other.id IN (a.organisation_id, a.partner_organisation_id)
						AND p.municipality_id = coalesce(other.municipality_id, other.id)
					WHERE d.organisation_id = o.id AND (d.region_id = m.region_id OR EXISTS (
						SELECT FROM public.membership_desk md WHERE md.membership_id = m.id AND md.desk_id = d.id)))))
			ORDER BY m.email)
	FROM public.cooperation_agreement a
	LEFT JOIN public.cooperation_agreement main ON main.id = a.amends
	WHERE a.replaced_by IS NULL AND a.valid_to >= today
	ORDER BY a.id;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
--> statement-breakpoint
-- Writes what was told, and counts it with the rest of the day.
CREATE FUNCTION write_agreement_escalations(made jsonb, today date, moment timestamptz) RETURNS void
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF public.actor_scope() <> 'authentication' THEN
		RAISE EXCEPTION 'not at the door' USING ERRCODE = 'insufficient_privilege';
	END IF;
	PERFORM set_config('onthaal.scope', 'maintenance', true);
	-- Without `on conflict`: what was told before ends the transaction, and no mail goes out.
	INSERT INTO public.agreement_escalation (agreement_id, kind, period, at, told)
	SELECT e.agreement_id, e.kind, e.period, moment, e.told
	FROM jsonb_to_recordset(made) AS e (agreement_id uuid, kind text, period date, told integer);
	UPDATE public.escalation_run r SET escalations = r.escalations + jsonb_array_length(made) WHERE r.day = today;
	PERFORM set_config('onthaal.scope', 'authentication', true);
END $$;
