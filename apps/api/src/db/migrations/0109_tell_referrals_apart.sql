ALTER TABLE "referral" ADD COLUMN "contested_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "sent_language" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "sent_nationality_group" text;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "sent_age_group" text;--> statement-breakpoint
CREATE INDEX "referral_contested" ON "referral" USING btree ("desk_id","contested_at") WHERE "referral"."contested_at" is not null;--> statement-breakpoint
CREATE INDEX "referral_sent_contested" ON "referral" USING btree ("sender_organisation_id","contested_at") WHERE "referral"."contested_at" is not null;