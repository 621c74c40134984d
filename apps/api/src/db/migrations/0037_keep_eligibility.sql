ALTER TABLE "person_file" ADD COLUMN "eligibility" jsonb;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "eligibility" jsonb;