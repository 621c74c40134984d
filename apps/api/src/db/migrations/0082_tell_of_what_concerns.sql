CREATE TABLE "notice_preference" (
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	CONSTRAINT "notice_preference_membership_id_kind_pk" PRIMARY KEY("membership_id","kind")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"referral_id" uuid NOT NULL,
	"count" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	"mail" text,
	CONSTRAINT "notice_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "notice_preference" ADD CONSTRAINT "notice_preference_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_membership_id_membership_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."membership"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_unseen" ON "notice" USING btree ("membership_id","partition_id","referral_id","kind") WHERE "notice"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "notice_list" ON "notice" USING btree ("membership_id","at","id");--> statement-breakpoint
CREATE INDEX "notice_referral" ON "notice" USING btree ("partition_id","referral_id","kind");--> statement-breakpoint
CREATE INDEX "notice_to_mail" ON "notice" USING btree ("mail","membership_id") WHERE "notice"."mail" is not null;--> statement-breakpoint
CREATE INDEX "notice_age" ON "notice" USING btree ("at");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("organisation_id");