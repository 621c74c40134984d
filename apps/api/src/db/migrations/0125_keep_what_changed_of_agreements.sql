CREATE TABLE "agreement_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"what" text NOT NULL,
	"commitment" text,
	"fields" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_escalation" (
	"agreement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"period" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"told" integer NOT NULL,
	CONSTRAINT "agreement_escalation_agreement_id_kind_period_pk" PRIMARY KEY("agreement_id","kind","period")
);
--> statement-breakpoint
ALTER TABLE "agreement_commitment" ADD COLUMN "evidence_link" text;--> statement-breakpoint
ALTER TABLE "agreement_change" ADD CONSTRAINT "agreement_change_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_change" ADD CONSTRAINT "agreement_change_actor_id_user_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_change" ADD CONSTRAINT "agreement_change_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_escalation" ADD CONSTRAINT "agreement_escalation_agreement_id_cooperation_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."cooperation_agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_change_agreement" ON "agreement_change" USING btree ("agreement_id","at","id");