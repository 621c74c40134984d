CREATE TABLE "file_access" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"reason" text,
	"explanation" text,
	"at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "file_access_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "consultation" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "file_access" ADD CONSTRAINT "file_access_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_access" ADD CONSTRAINT "file_access_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_access_user" ON "file_access" USING btree ("user_id","person_id","until");--> statement-breakpoint
CREATE INDEX "file_access_glass" ON "file_access" USING btree ("organisation_id","at","id") WHERE "file_access"."purpose" = 'brokenGlass';