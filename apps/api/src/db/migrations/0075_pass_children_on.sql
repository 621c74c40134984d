CREATE TABLE "education_transfer" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid,
	"version" integer NOT NULL,
	"given_name" text,
	"family_name" text,
	"birth_date" text,
	"from_organisation_id" uuid NOT NULL,
	"followed_since" date NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"taken_over_at" timestamp with time zone,
	"taken_over_by" uuid,
	CONSTRAINT "education_transfer_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "education_transfer" ADD CONSTRAINT "education_transfer_from_organisation_id_organisation_id_fk" FOREIGN KEY ("from_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD CONSTRAINT "education_transfer_taken_over_by_user_account_id_fk" FOREIGN KEY ("taken_over_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD CONSTRAINT "education_transfer_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "education_transfer_waiting" ON "education_transfer" USING btree ("organisation_id","received_at");