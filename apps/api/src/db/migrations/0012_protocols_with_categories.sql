CREATE TABLE "cooperation_agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"partner_organisation_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"replaced_by" uuid
);
--> statement-breakpoint
-- What is there rests on the decree itself, and until now the sender saw all that there is to see.
ALTER TABLE "protocol" ADD COLUMN "legal_basis" text DEFAULT 'Decreet van 18 juli 2008, artikel 8' NOT NULL;--> statement-breakpoint
ALTER TABLE "protocol" ALTER COLUMN "legal_basis" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "protocol" ADD COLUMN "categories" text[]
	DEFAULT '{followUp,contactAttempts,pauses,outcome,messageToReferrer}' NOT NULL;--> statement-breakpoint
ALTER TABLE "protocol" ALTER COLUMN "categories" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "protocol" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "waits_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "waits_by" uuid;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD CONSTRAINT "cooperation_agreement_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD CONSTRAINT "cooperation_agreement_partner_organisation_id_organisation_id_fk" FOREIGN KEY ("partner_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD CONSTRAINT "cooperation_agreement_replaced_by_cooperation_agreement_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cooperation_agreement_organisation" ON "cooperation_agreement" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "cooperation_agreement_partner" ON "cooperation_agreement" USING btree ("partner_organisation_id");--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_waits_by_user_account_id_fk" FOREIGN KEY ("waits_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_waiting" ON "referral" USING btree ("sender_organisation_id","created_at","id") WHERE "referral"."status" = 'draft' and "referral"."waits_since" is not null;