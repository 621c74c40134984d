CREATE TABLE "file_measure" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" uuid,
	"lift_reason" text,
	CONSTRAINT "file_measure_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "retention_candidate" (
	"partition_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"due_on" date NOT NULL,
	"referrals" integer NOT NULL,
	"interviews" integer NOT NULL,
	CONSTRAINT "retention_candidate_partition_id_person_id_organisation_id_pk" PRIMARY KEY("partition_id","person_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "retention_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"is_dry_run" boolean NOT NULL,
	"started_by" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"periods" jsonb NOT NULL,
	"files" jsonb NOT NULL,
	"referrals" integer NOT NULL,
	"interviews" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "retention_setting" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"months_after_close" integer NOT NULL,
	"months_by_outcome" jsonb NOT NULL,
	"school_years" integer NOT NULL,
	"months_never_met" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "file_measure" ADD CONSTRAINT "file_measure_set_by_user_account_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_measure" ADD CONSTRAINT "file_measure_lifted_by_user_account_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_measure" ADD CONSTRAINT "file_measure_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_candidate" ADD CONSTRAINT "retention_candidate_run_id_retention_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."retention_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_candidate" ADD CONSTRAINT "retention_candidate_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_run" ADD CONSTRAINT "retention_run_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_run" ADD CONSTRAINT "retention_run_started_by_user_account_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_setting" ADD CONSTRAINT "retention_setting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_setting" ADD CONSTRAINT "retention_setting_changed_by_user_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_measure_file" ON "file_measure" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "file_measure_current" ON "file_measure" USING btree ("partition_id","person_id","organisation_id","kind") WHERE "file_measure"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "retention_candidate_due" ON "retention_candidate" USING btree ("organisation_id","due_on","person_id");--> statement-breakpoint
CREATE INDEX "retention_run_organisation" ON "retention_run" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "guardian_person" ON "guardian" USING btree ("partition_id","guardian_id","organisation_id");--> statement-breakpoint
CREATE INDEX "household_member_person" ON "household_member" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "referral_duplicate_of" ON "referral" USING btree ("partition_id","duplicate_of") WHERE "referral"."duplicate_of" is not null;