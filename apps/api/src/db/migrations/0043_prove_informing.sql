CREATE TABLE "informing" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"informed_on" date NOT NULL,
	"informed_by" uuid NOT NULL,
	"channel" text NOT NULL,
	"languages" text[] NOT NULL,
	"materials" text[] NOT NULL,
	"interview_id" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdraw_reason" text,
	CONSTRAINT "informing_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "informing" ADD CONSTRAINT "informing_informed_by_user_account_id_fk" FOREIGN KEY ("informed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "informing" ADD CONSTRAINT "informing_withdrawn_by_user_account_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "informing" ADD CONSTRAINT "informing_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "informing" ADD CONSTRAINT "informing_partition_id_interview_id_intake_interview_partition_id_id_fk" FOREIGN KEY ("partition_id","interview_id") REFERENCES "public"."intake_interview"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "informing_person" ON "informing" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "informing_standing" ON "informing" USING btree ("organisation_id","partition_id","person_id") WHERE "informing"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "informing_interview" ON "informing" USING btree ("partition_id","interview_id") WHERE "informing"."interview_id" is not null;--> statement-breakpoint
CREATE INDEX "person_file_registered" ON "person_file" USING btree ("organisation_id","recorded_at","person_id") WHERE "person_file"."erased_at" is null;