CREATE TABLE "distribution_line" (
	"partition_id" uuid NOT NULL,
	"distribution_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"from_status" text NOT NULL,
	"from_owner_id" uuid,
	"from_accepted_at" timestamp with time zone,
	"to_owner_id" uuid,
	"version" integer NOT NULL,
	"obstacle" text,
	"undo_obstacle" text,
	CONSTRAINT "distribution_line_partition_id_distribution_id_referral_id_pk" PRIMARY KEY("partition_id","distribution_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "distribution" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "distribution_line" ADD CONSTRAINT "distribution_line_distribution_id_distribution_id_fk" FOREIGN KEY ("distribution_id") REFERENCES "public"."distribution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_line" ADD CONSTRAINT "distribution_line_from_owner_id_user_account_id_fk" FOREIGN KEY ("from_owner_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_line" ADD CONSTRAINT "distribution_line_to_owner_id_user_account_id_fk" FOREIGN KEY ("to_owner_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution_line" ADD CONSTRAINT "distribution_line_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution" ADD CONSTRAINT "distribution_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution" ADD CONSTRAINT "distribution_made_by_user_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_followed" ON "referral" USING btree ("desk_id","owner_id") WHERE "referral"."status" in ('accepted', 'inProgress', 'onHold');