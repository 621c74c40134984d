CREATE TABLE "arrival_import_columns" (
	"organisation_id" uuid NOT NULL,
	"header_key" text NOT NULL,
	"columns" text[] NOT NULL,
	"source" text NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arrival_import_columns_organisation_id_header_key_pk" PRIMARY KEY("organisation_id","header_key")
);
--> statement-breakpoint
CREATE TABLE "arrival_import_row" (
	"partition_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"cells" jsonb NOT NULL,
	"outcome" text,
	"problems" jsonb NOT NULL,
	"person_id" uuid,
	"suspect_ids" uuid[] NOT NULL,
	"repeats" integer,
	"repeat_key" text,
	"is_somebody_new" boolean NOT NULL,
	CONSTRAINT "arrival_import_row_partition_id_import_id_row_pk" PRIMARY KEY("partition_id","import_id","row")
);
--> statement-breakpoint
CREATE TABLE "arrival_import" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"file_name" text NOT NULL,
	"header" text[] NOT NULL,
	"columns" text[] NOT NULL,
	"columns_from" text NOT NULL,
	"source" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	CONSTRAINT "arrival_import_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "arrival" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"source" text NOT NULL,
	"registered_on" date NOT NULL,
	"contact_language" text,
	"invited_on" date,
	"planned_at" timestamp with time zone,
	"room" text,
	"staff_id" uuid,
	"interpreter" text,
	"interpreter_language" text,
	"missed_talks" integer NOT NULL,
	"ended_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" uuid NOT NULL,
	CONSTRAINT "arrival_partition_id_id_pk" PRIMARY KEY("partition_id","id"),
	CONSTRAINT "arrival_planned_when" CHECK ("arrival"."status" <> 'planned' or "arrival"."planned_at" is not null),
	CONSTRAINT "arrival_ended_when" CHECK (("arrival"."status" in ('toInvite', 'invited', 'planned', 'noResponse')) = ("arrival"."ended_on" is null))
);
--> statement-breakpoint
CREATE TABLE "earlier_referral" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"referred_on" date,
	"about" text,
	"outcome" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "earlier_referral_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
ALTER TABLE "arrival_import_columns" ADD CONSTRAINT "arrival_import_columns_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival_import_row" ADD CONSTRAINT "arrival_import_row_partition_id_import_id_arrival_import_partition_id_id_fk" FOREIGN KEY ("partition_id","import_id") REFERENCES "public"."arrival_import"("partition_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival_import" ADD CONSTRAINT "arrival_import_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival_import" ADD CONSTRAINT "arrival_import_updated_by_user_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_staff_id_user_account_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_updated_by_user_account_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrival" ADD CONSTRAINT "arrival_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_referral" ADD CONSTRAINT "earlier_referral_recorded_by_user_account_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_referral" ADD CONSTRAINT "earlier_referral_partition_id_person_id_organisation_id_person_file_partition_id_person_id_organisation_id_fk" FOREIGN KEY ("partition_id","person_id","organisation_id") REFERENCES "public"."person_file"("partition_id","person_id","organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrival_import_row_outcome" ON "arrival_import_row" USING btree ("partition_id","import_id","outcome","row");--> statement-breakpoint
CREATE INDEX "arrival_import_row_repeat" ON "arrival_import_row" USING btree ("partition_id","import_id","repeat_key") WHERE "arrival_import_row"."repeat_key" is not null;--> statement-breakpoint
CREATE INDEX "arrival_import_row_person" ON "arrival_import_row" USING btree ("partition_id","organisation_id","person_id") WHERE "arrival_import_row"."person_id" is not null;--> statement-breakpoint
CREATE INDEX "arrival_import_newest" ON "arrival_import" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "arrival_import_old" ON "arrival_import" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "arrival_import_to_do" ON "arrival_import" USING btree ("updated_at") WHERE "arrival_import"."status" in ('checking', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "arrival_open" ON "arrival" USING btree ("organisation_id","partition_id","person_id") WHERE "arrival"."ended_on" is null;--> statement-breakpoint
CREATE INDEX "arrival_person" ON "arrival" USING btree ("partition_id","person_id","organisation_id");--> statement-breakpoint
CREATE INDEX "arrival_registered" ON "arrival" USING btree ("organisation_id","status","registered_on","id");--> statement-breakpoint
CREATE INDEX "arrival_planned" ON "arrival" USING btree ("organisation_id","planned_at","id") WHERE "arrival"."status" = 'planned';--> statement-breakpoint
CREATE INDEX "arrival_ended" ON "arrival" USING btree ("organisation_id","status","ended_on","id") WHERE "arrival"."ended_on" is not null;--> statement-breakpoint
CREATE INDEX "earlier_referral_person" ON "earlier_referral" USING btree ("partition_id","person_id","organisation_id");