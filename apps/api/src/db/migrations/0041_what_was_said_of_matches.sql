CREATE TABLE "person_match_decision" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"other_person_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" uuid NOT NULL,
	CONSTRAINT "person_match_decision_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "person_match_decision" ADD CONSTRAINT "person_match_decision_decided_by_user_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_match_decision" ADD CONSTRAINT "person_match_decision_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_match_decision" ADD CONSTRAINT "person_match_decision_partition_id_other_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","other_person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_match_decision_person" ON "person_match_decision" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "person_match_decision_other" ON "person_match_decision" USING btree ("partition_id","other_person_id","organisation_id");