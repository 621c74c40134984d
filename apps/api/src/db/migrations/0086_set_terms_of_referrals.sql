CREATE TABLE "referral_term" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"desk_id" uuid,
	"type" text,
	"priority" text NOT NULL,
	"agreement_id" uuid,
	"valid_from" date NOT NULL,
	"pick_up_working_days" integer NOT NULL,
	"pick_up_warning_days" integer NOT NULL,
	"due_working_days" integer NOT NULL,
	"due_warning_days" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "pick_up_warning_on" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "due_by" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "due_warning_on" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "extended_from" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "extension_reason" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "delay_reason" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referral_term" ADD CONSTRAINT "referral_term_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_term" ADD CONSTRAINT "referral_term_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_term" ADD CONSTRAINT "referral_term_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_term_organisation" ON "referral_term" USING btree ("organisation_id","valid_from");--> statement-breakpoint
CREATE INDEX "referral_unclaimed" ON "referral" USING btree ("pick_up_by") WHERE "referral"."status" = 'submitted';--> statement-breakpoint
CREATE INDEX "referral_unanswered" ON "referral" USING btree ("asked_at") WHERE "referral"."status" = 'infoRequested';