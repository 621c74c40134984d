CREATE TABLE "guardian" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"minor_id" uuid NOT NULL,
	"guardian_id" uuid,
	"name" text,
	"phone" text,
	"kind" text NOT NULL,
	"from_day" date,
	"until_day" date,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "guardian_partition_id_id_pk" PRIMARY KEY("partition_id","id"),
	CONSTRAINT "guardian_is_somebody" CHECK ("guardian"."guardian_id" is not null or "guardian"."name" is not null)
);
--> statement-breakpoint
CREATE TABLE "household_member" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"from_day" date,
	"until_day" date,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "household_member_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "household" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "household_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "intake_interview" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"held_on" date,
	"place" text,
	"channel" text,
	"languages" text[] NOT NULL,
	"interpreter" text,
	"topics" text[] NOT NULL,
	"materials" text[] NOT NULL,
	"notes" text,
	"outcome" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "intake_interview_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "person_file_change" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"field" text NOT NULL,
	"value" jsonb,
	"source" text NOT NULL,
	"as_of" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "person_file_change_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "referral_household" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"members" jsonb NOT NULL,
	CONSTRAINT "referral_household_partition_id_referral_id_pk" PRIMARY KEY("partition_id","referral_id")
);
--> statement-breakpoint
DROP INDEX "referral_queue";--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "sex" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "home_languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "other_languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "dutch_oral" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "dutch_written" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "latin_literacy" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "residence_ground" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "residence_document" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "residence_document_until" date;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "first_registered_belgium_on" date;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "first_registered_here_on" date;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "register" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "street" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "house_number" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "box" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "postal_code" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "city" text;--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "provenance" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "hold_until" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "hold_reason" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "answer_by" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "interview_id" uuid;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "agii_client_number" text;--> statement-breakpoint
ALTER TABLE "guardian" ADD CONSTRAINT "guardian_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian" ADD CONSTRAINT "guardian_partition_id_minor_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","minor_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian" ADD CONSTRAINT "guardian_partition_id_guardian_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","guardian_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_partition_id_household_id_household_partition_id_id_fk" FOREIGN KEY ("partition_id","household_id") REFERENCES "public"."household"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_interview" ADD CONSTRAINT "intake_interview_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_interview" ADD CONSTRAINT "intake_interview_updated_by_user_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_interview" ADD CONSTRAINT "intake_interview_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file_change" ADD CONSTRAINT "person_file_change_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file_change" ADD CONSTRAINT "person_file_change_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_household" ADD CONSTRAINT "referral_household_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guardian_minor" ON "guardian" USING btree ("partition_id","minor_id","organisation_id");--> statement-breakpoint
CREATE INDEX "household_member_household" ON "household_member" USING btree ("partition_id","household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "household_member_current" ON "household_member" USING btree ("partition_id","person_id","organisation_id") WHERE "household_member"."until_day" is null;--> statement-breakpoint
CREATE INDEX "intake_interview_person" ON "intake_interview" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "intake_interview_drafts" ON "intake_interview" USING btree ("organisation_id","updated_at","id") WHERE "intake_interview"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "intake_interview_held" ON "intake_interview" USING btree ("organisation_id","held_on","id") WHERE "intake_interview"."status" = 'held';--> statement-breakpoint
CREATE INDEX "person_file_change_file" ON "person_file_change" USING btree ("partition_id","person_id","organisation_id","version");--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_partition_id_interview_id_intake_interview_partition_id_id_fk" FOREIGN KEY ("partition_id","interview_id") REFERENCES "public"."intake_interview"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_match_key_number" ON "person_match_key" USING btree ("partition_id","value") WHERE starts_with("person_match_key"."value", '#');--> statement-breakpoint
CREATE INDEX "referral_questions" ON "referral" USING btree ("sender_organisation_id","answer_by","id") WHERE "referral"."status" = 'infoRequested';--> statement-breakpoint
CREATE INDEX "referral_contests" ON "referral" USING btree ("desk_id","closed_at","id") WHERE "referral"."contest" = 'open';--> statement-breakpoint
CREATE INDEX "referral_desk" ON "referral" USING btree ("desk_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "referral_desk_closed" ON "referral" USING btree ("desk_id","closed_at","id") WHERE "referral"."closed_at" is not null;--> statement-breakpoint
CREATE INDEX "referral_sent_closed" ON "referral" USING btree ("sender_organisation_id","closed_at","id") WHERE "referral"."closed_at" is not null;--> statement-breakpoint
CREATE INDEX "referral_interview" ON "referral" USING btree ("partition_id","interview_id") WHERE "referral"."interview_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "referral_interview_line" ON "referral" USING btree ("partition_id","interview_id","person_id","type") WHERE "referral"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "referral_part_of" ON "referral" USING btree ("partition_id","part_of") WHERE "referral"."part_of" is not null;--> statement-breakpoint
CREATE INDEX "referral_queue" ON "referral" USING btree ("desk_id","pick_up_by","id") WHERE "referral"."status" in ('submitted', 'infoRequested');