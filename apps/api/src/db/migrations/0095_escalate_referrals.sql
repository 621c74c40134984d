CREATE TABLE "referral_escalation" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"told" integer NOT NULL,
	CONSTRAINT "referral_escalation_partition_id_referral_id_kind_period_pk" PRIMARY KEY("partition_id","referral_id","kind","period")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "unclaimed_working_days" integer;--> statement-breakpoint
ALTER TABLE "referral_term" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "referral_escalation" ADD CONSTRAINT "referral_escalation_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;