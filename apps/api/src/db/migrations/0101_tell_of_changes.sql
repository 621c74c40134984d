CREATE TABLE "sent_change" (
	"partition_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"field" text NOT NULL,
	"referral_id" uuid NOT NULL,
	"before" jsonb,
	"value" jsonb,
	CONSTRAINT "sent_change_partition_id_event_id_field_pk" PRIMARY KEY("partition_id","event_id","field")
);
--> statement-breakpoint
CREATE TABLE "sent_change_seen" (
	"partition_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_change_seen_partition_id_referral_id_user_id_pk" PRIMARY KEY("partition_id","referral_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "sent_change" ADD CONSTRAINT "sent_change_partition_id_event_id_referral_event_partition_id_id_fk" FOREIGN KEY ("partition_id","event_id") REFERENCES "public"."referral_event"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_change_seen" ADD CONSTRAINT "sent_change_seen_user_id_user_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_change_seen" ADD CONSTRAINT "sent_change_seen_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sent_change_referral" ON "sent_change" USING btree ("partition_id","referral_id");