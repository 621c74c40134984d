ALTER TABLE "education_chain" ADD COLUMN "transfer_id" uuid;--> statement-breakpoint
ALTER TABLE "education_chain" ADD COLUMN "transfer_declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD COLUMN "declined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD COLUMN "declined_by" uuid;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD COLUMN "decline_reason" text;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD COLUMN "escalated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "education_transfer" ADD CONSTRAINT "education_transfer_declined_by_user_account_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "education_chain_transfer" ON "education_chain" USING btree ("transfer_id") WHERE "education_chain"."transfer_id" is not null;--> statement-breakpoint
CREATE INDEX "education_chain_declined" ON "education_chain" USING btree ("organisation_id","starts_on","person_id") WHERE "education_chain"."state" = 'open' and "education_chain"."transfer_declined_at" is not null;