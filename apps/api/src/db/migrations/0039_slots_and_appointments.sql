CREATE TABLE "appointment" (
	"partition_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"slot_id" uuid,
	"desk_id" uuid NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"desk_roles" text[] NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appointment_partition_id_id_pk" PRIMARY KEY("partition_id","id")
);
--> statement-breakpoint
CREATE TABLE "slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"desk_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"desk_roles" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"staff_id" uuid,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"capacity" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "slot_place_once" CHECK ("slot"."taken" between 0 and "slot"."capacity"),
	CONSTRAINT "slot_withdrawn_free" CHECK ("slot"."withdrawn_at" is null or "slot"."taken" = 0),
	CONSTRAINT "slot_lasts" CHECK ("slot"."starts_at" < "slot"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_slot_id_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_partition_id_referral_id_referral_partition_id_id_fk" FOREIGN KEY ("partition_id","referral_id") REFERENCES "public"."referral"("partition_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_desk_id_desk_id_fk" FOREIGN KEY ("desk_id") REFERENCES "public"."desk"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_staff_id_user_account_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slot" ADD CONSTRAINT "slot_created_by_user_account_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."user_account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appointment_referral" ON "appointment" USING btree ("partition_id","referral_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "appointment_one_planned" ON "appointment" USING btree ("partition_id","referral_id") WHERE "appointment"."state" = 'planned';--> statement-breakpoint
CREATE INDEX "appointment_desk" ON "appointment" USING btree ("desk_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "slot_desk" ON "slot" USING btree ("desk_id","starts_at","id");