CREATE TABLE "letter_release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"released_at" timestamp with time zone NOT NULL,
	"released_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"interview_id" uuid,
	"content" jsonb NOT NULL,
	"is_about_school" boolean NOT NULL,
	"language_need" text,
	"handed_over_at" timestamp with time zone NOT NULL,
	"handed_over_by" uuid NOT NULL,
	CONSTRAINT "letter_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "desk" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "desk" ADD COLUMN "opening_hours" text;--> statement-breakpoint
ALTER TABLE "desk" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "letter_release" ADD CONSTRAINT "letter_release_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_release" ADD CONSTRAINT "letter_release_released_by_user_account_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_release" ADD CONSTRAINT "letter_release_withdrawn_by_user_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_handed_over_by_user_account_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_partition_id_interview_id_intake_interview_partition_id_id_fk" FOREIGN KEY ("partition_id","interview_id") REFERENCES "public"."intake_interview"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letter_release_standing" ON "letter_release" USING btree ("organisation_id","language","version") WHERE "letter_release"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "letter_person" ON "letter" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "letter_interview" ON "letter" USING btree ("partition_id","interview_id") WHERE "letter"."interview_id" is not null;