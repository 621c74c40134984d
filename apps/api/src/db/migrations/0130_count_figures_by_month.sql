CREATE TABLE "figure_mark" (
	"partition_id" uuid NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "figure_mark_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"desk_id" uuid NOT NULL,
	"sender_organisation_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"month" date NOT NULL,
	CONSTRAINT "figure_mark_partition_id_number_pk" PRIMARY KEY("partition_id","number")
);
--> statement-breakpoint
CREATE TABLE "figure_month" (
	"partition_id" uuid NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "figure_month_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"desk_id" uuid NOT NULL,
	"sender_organisation_id" uuid NOT NULL,
	"receiver_organisation_id" uuid NOT NULL,
	"month" date NOT NULL,
	"schooling" boolean NOT NULL,
	"untold" boolean NOT NULL,
	"protocol_id" uuid,
	"dim" text NOT NULL,
	"key" text NOT NULL,
	"sent" integer NOT NULL,
	"picked_up" integer NOT NULL,
	"picked_up_in_time" integer NOT NULL,
	"picked_up_late" integer NOT NULL,
	"first_contact" integer NOT NULL,
	"attended" integer NOT NULL,
	"attended_in_quarter" integer NOT NULL,
	"attended_in_year" integer NOT NULL,
	"no_show" integer NOT NULL,
	"no_show_in_quarter" integer NOT NULL,
	"no_show_in_year" integer NOT NULL,
	"completed" integer NOT NULL,
	"failed" integer NOT NULL,
	"rejected" integer NOT NULL,
	"cancelled" integer NOT NULL,
	"completed_in_time" integer NOT NULL,
	"completed_late" integer NOT NULL,
	"acknowledged" integer NOT NULL,
	"to_acknowledge" integer NOT NULL,
	"contested" integer NOT NULL,
	"contest_upheld" integer NOT NULL,
	"escalated" integer NOT NULL,
	"escalated_in_quarter" integer NOT NULL,
	"escalated_in_year" integer NOT NULL,
	"pick_up_days" integer[] NOT NULL,
	"first_contact_days" integer[] NOT NULL,
	CONSTRAINT "figure_month_partition_id_number_pk" PRIMARY KEY("partition_id","number")
);
--> statement-breakpoint
CREATE INDEX "figure_mark_desk" ON "figure_mark" USING btree ("desk_id","month");--> statement-breakpoint
CREATE INDEX "figure_mark_sender" ON "figure_mark" USING btree ("sender_organisation_id","month");--> statement-breakpoint
CREATE INDEX "figure_month_desk" ON "figure_month" USING btree ("desk_id","dim","month");--> statement-breakpoint
CREATE INDEX "figure_month_sender" ON "figure_month" USING btree ("sender_organisation_id","dim","month");--> statement-breakpoint
CREATE INDEX "figure_month_month" ON "figure_month" USING btree ("month");