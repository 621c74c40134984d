CREATE TABLE "program" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"contact" text NOT NULL,
	"valid_until" date NOT NULL,
	"secret_hash" text,
	"secret_made_at" timestamp with time zone,
	"earlier_secret_hash" text,
	"last_used_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "program_secret_hash_unique" UNIQUE("secret_hash"),
	CONSTRAINT "program_earlier_secret_hash_unique" UNIQUE("earlier_secret_hash")
);
--> statement-breakpoint
ALTER TABLE "user_account" ADD COLUMN "kind" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "program_organisation" ON "program" USING btree ("organisation_id","user_id");--> statement-breakpoint
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_program" CHECK ("user_account"."kind" = 'person' or "user_account"."username" is null);