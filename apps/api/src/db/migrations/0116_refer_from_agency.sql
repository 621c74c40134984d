CREATE TABLE "agency_referral" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"origin_referral_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "agency_referral_partition_id_referral_id_pk" PRIMARY KEY("partition_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "agency_referral" ADD CONSTRAINT "agency_referral_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_referral" ADD CONSTRAINT "agency_referral_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_referral" ADD CONSTRAINT "agency_referral_partition_id_origin_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","origin_referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agency_referral_origin" ON "agency_referral" USING btree ("partition_id","origin_referral_id");