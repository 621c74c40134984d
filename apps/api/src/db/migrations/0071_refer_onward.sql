CREATE TABLE "onward_referral_event" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"onward_referral_id" uuid NOT NULL,
	"event" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"by" text NOT NULL,
	"actor_id" uuid,
	"actor_organisation_id" uuid,
	"role" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "onward_referral_event_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "onward_referral" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"service_id" uuid NOT NULL,
	"service_name" text NOT NULL,
	"service_kind" text NOT NULL,
	"channel" text NOT NULL,
	"legal_basis" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"sent_by" uuid NOT NULL,
	"answer_by" date NOT NULL,
	"decided_at" timestamp with time zone,
	"enrolled_on" date,
	"waiting_since" date,
	"refusal_reason" text,
	"withdraw_reason" text,
	CONSTRAINT "onward_referral_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "refusal_document" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"onward_referral_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"content" "bytea" NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"added_by" uuid,
	CONSTRAINT "refusal_document_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "school_link" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"onward_referral_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"maker_organisation_id" uuid NOT NULL,
	"maker_role" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"wrong_tries" integer NOT NULL,
	"opened_at" timestamp with time zone,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "school_link_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "onward_referral_event" ADD CONSTRAINT "onward_referral_event_actor_id_user_account_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onward_referral_event" ADD CONSTRAINT "onward_referral_event_partition_id_onward_referral_id_onward_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","onward_referral_id") REFERENCES "public"."onward_referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onward_referral" ADD CONSTRAINT "onward_referral_sent_by_user_account_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onward_referral" ADD CONSTRAINT "onward_referral_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onward_referral" ADD CONSTRAINT "onward_referral_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onward_referral" ADD CONSTRAINT "onward_referral_partition_id_service_id_service_partition_id_id_fk" FOREIGN KEY ("partition_id","service_id") REFERENCES "public"."service"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refusal_document" ADD CONSTRAINT "refusal_document_added_by_user_account_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refusal_document" ADD CONSTRAINT "refusal_document_partition_id_onward_referral_id_onward_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","onward_referral_id") REFERENCES "public"."onward_referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_link" ADD CONSTRAINT "school_link_made_by_user_account_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_link" ADD CONSTRAINT "school_link_partition_id_onward_referral_id_onward_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","onward_referral_id") REFERENCES "public"."onward_referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "onward_referral_event_of" ON "onward_referral_event" USING btree ("partition_id","onward_referral_id","at");--> statement-breakpoint
CREATE INDEX "onward_referral_referral" ON "onward_referral" USING btree ("partition_id","referral_id","sent_at");--> statement-breakpoint
CREATE INDEX "onward_referral_person" ON "onward_referral" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "refusal_document_of" ON "refusal_document" USING btree ("partition_id","onward_referral_id","added_at");--> statement-breakpoint
CREATE UNIQUE INDEX "school_link_token" ON "school_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "school_link_of" ON "school_link" USING btree ("partition_id","onward_referral_id","made_at");