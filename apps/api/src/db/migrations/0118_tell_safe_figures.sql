CREATE TABLE "safe_figure_quarter" (
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"threshold" integer NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	CONSTRAINT "safe_figure_quarter_year_quarter_pk" PRIMARY KEY("year","quarter")
);
--> statement-breakpoint
CREATE TABLE "safe_figure" (
	"partition_id" uuid NOT NULL,
	"sender_kind" text NOT NULL,
	"year" integer NOT NULL,
	"split" text NOT NULL,
	"position" integer NOT NULL,
	"codes" text[] NOT NULL,
	"people" integer NOT NULL,
	CONSTRAINT "safe_figure_partition_id_sender_kind_year_split_position_pk" PRIMARY KEY("partition_id","sender_kind","year","split","position")
);
--> statement-breakpoint
ALTER TABLE "safe_figure" ADD CONSTRAINT "safe_figure_partition_id_partition_id_fk" FOREIGN KEY ("partition_id") REFERENCES "public"."partition"("id") ON DELETE no action ON UPDATE no action;