ALTER TABLE "organisation" ADD COLUMN "offer_title" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "offer_text" text;--> statement-breakpoint
ALTER TABLE organisation ADD CONSTRAINT organisation_offer_page CHECK (
	(offer_title IS NULL) = (offer_text IS NULL)
);
--> statement-breakpoint
-- A narrow door: gives the actor's own organisation another name and another page about its offer, if it is still
-- as it was seen.
DROP FUNCTION change_own_organisation(text, integer);
--> statement-breakpoint
CREATE FUNCTION change_own_organisation(called text, offer_headed text, offer_said text, seen integer)
	RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER
	SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
	IF NOT public.actor_manages('organisation') THEN
		RAISE EXCEPTION 'this actor manages no organisation' USING ERRCODE = 'insufficient_privilege';
	END IF;
	UPDATE public.organisation o
	SET name = called, offer_title = offer_headed, offer_text = offer_said, version = o.version + 1
	WHERE o.id = public.actor_organisation() AND o.version = seen;
	RETURN FOUND;
END $$;
