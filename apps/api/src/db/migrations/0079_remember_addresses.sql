ALTER TABLE "onward_referral" ADD COLUMN "mailed_to" text;--> statement-breakpoint
ALTER TABLE "onward_referral" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "school_link" ADD COLUMN "all_wrong_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "school_link" ADD COLUMN "answers" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "email_changed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "service" ADD COLUMN "email_changed_by" uuid;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_email_changed_by_user_account_id_fk" FOREIGN KEY ("email_changed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;