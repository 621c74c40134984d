CREATE TABLE "agreement_commitment" (
	"agreement_id" uuid NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"responsible" text,
	"evidence" text,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "agreement_commitment_agreement_id_code_pk" PRIMARY KEY("agreement_id","code")
);
--> statement-breakpoint
CREATE TABLE "agreement_contact" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "agreement_signatory" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"position" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD COLUMN "signed_on" date;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD COLUMN "amends" uuid;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD COLUMN "evaluated_on" date[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD COLUMN "next_evaluation_on" date;--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "agreement_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement_commitment" ADD CONSTRAINT "agreement_commitment_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_commitment" ADD CONSTRAINT "agreement_commitment_changed_by_user_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_contact" ADD CONSTRAINT "agreement_contact_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_contact" ADD CONSTRAINT "agreement_contact_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatory" ADD CONSTRAINT "agreement_signatory_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatory" ADD CONSTRAINT "agreement_signatory_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_contact_agreement" ON "agreement_contact" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_signatory_agreement" ON "agreement_signatory" USING btree ("agreement_id");--> statement-breakpoint
ALTER TABLE "cooperation_agreement" ADD CONSTRAINT "cooperation_agreement_amends_cooperation_agreement_id_fk" FOREIGN KEY ("amends") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;