ALTER TABLE "person_file" ALTER COLUMN "interpreter_needed" DROP NOT NULL;--> statement-breakpoint
SELECT set_config('onthaal.scope', 'maintenance', true);--> statement-breakpoint
-- A no that came from nowhere was never said.
UPDATE person_file SET interpreter_needed = NULL
WHERE NOT interpreter_needed AND NOT provenance ? 'interpreterNeeded';--> statement-breakpoint
SELECT set_config('onthaal.scope', '', true);
