CREATE TABLE "person_merge" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"merged_person_id" uuid NOT NULL,
	"moved" jsonb NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"merged_by" uuid NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"undo_reason" text,
	CONSTRAINT "person_merge_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "person_file" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_merged_by_user_account_id_fk" FOREIGN KEY ("merged_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_undone_by_user_account_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_partition_id_merged_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","merged_person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_merge_person" ON "person_merge" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_merge_standing" ON "person_merge" USING btree ("partition_id","merged_person_id","organisation_id") WHERE "person_merge"."undone_at" is null;--> statement-breakpoint
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_partition_id_merged_into_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","merged_into","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_file_merged" ON "person_file" USING btree ("partition_id","merged_into","organisation_id") WHERE "person_file"."merged_into" is not null;