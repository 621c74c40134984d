-- Who looked, at which organisation, and whose files these were, said in the row of each person too: the
-- second lock need not look for the row of the log, and whoever adds a row does so in their own name.
ALTER TABLE "consultation_subject" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "consultation_subject" ADD COLUMN "keeper_id" uuid;--> statement-breakpoint
ALTER TABLE "consultation_subject" ADD COLUMN "user_id" uuid;--> statement-breakpoint
SET LOCAL onthaal.scope = 'maintenance';--> statement-breakpoint
UPDATE consultation_subject SET organisation_id = consultation.organisation_id,
	keeper_id = consultation.keeper_id, user_id = consultation.user_id
FROM consultation
WHERE consultation.partition_id = consultation_subject.partition_id
	AND consultation.at = consultation_subject.at
	AND consultation.id = consultation_subject.consultation_id;--> statement-breakpoint
ALTER TABLE "consultation_subject" ALTER COLUMN "organisation_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_subject" ALTER COLUMN "keeper_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "consultation_subject" ALTER COLUMN "user_id" SET NOT NULL;--> statement-breakpoint
RESET onthaal.scope;--> statement-breakpoint

ALTER POLICY actor ON consultation_subject WITH CHECK (
	partition_id = ANY ((SELECT actor_partitions())::uuid[])
	AND organisation_id = (SELECT actor_organisation())
	AND user_id = (SELECT actor_user())
);
--> statement-breakpoint
ALTER POLICY overseers ON consultation_subject USING (
	(user_id = (SELECT actor_user()) AND partition_id = ANY ((SELECT actor_partitions())::uuid[]))
	OR ((SELECT actor_oversight()) AND (organisation_id = (SELECT actor_organisation())
		OR keeper_id = (SELECT actor_organisation())))
);
