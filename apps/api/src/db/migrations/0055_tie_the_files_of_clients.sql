CREATE TABLE "client_link" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"decided_by" uuid NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "client_link_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
DROP INDEX "person_match_key_value";--> statement-breakpoint
ALTER TABLE "client_link" ADD CONSTRAINT "client_link_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_link" ADD CONSTRAINT "client_link_decided_by_user_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_link" ADD CONSTRAINT "client_link_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "client_link_person" ON "client_link" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "client_link_link" ON "client_link" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "person_match_key_value" ON "person_match_key" USING btree ("partition_id","organisation_id","value" text_pattern_ops,"person_id");