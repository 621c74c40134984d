CREATE TABLE "partition_handover" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partition_id" uuid NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"to_organisation_id" uuid NOT NULL,
	"status" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"offered_by" uuid NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid
);
--> statement-breakpoint
ALTER TABLE "partition_handover" ADD CONSTRAINT "partition_handover_partition_id_partition_id_fk" FOREIGN KEY ("partition_id") REFERENCES "public"."partition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partition_handover" ADD CONSTRAINT "partition_handover_from_organisation_id_organisation_id_fk" FOREIGN KEY ("from_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partition_handover" ADD CONSTRAINT "partition_handover_to_organisation_id_organisation_id_fk" FOREIGN KEY ("to_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partition_handover" ADD CONSTRAINT "partition_handover_offered_by_user_account_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partition_handover" ADD CONSTRAINT "partition_handover_decided_by_user_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "partition_handover_open" ON "partition_handover" USING btree ("partition_id") WHERE "partition_handover"."status" = 'offered';--> statement-breakpoint
CREATE INDEX "partition_handover_from" ON "partition_handover" USING btree ("from_organisation_id");--> statement-breakpoint
CREATE INDEX "partition_handover_to" ON "partition_handover" USING btree ("to_organisation_id");