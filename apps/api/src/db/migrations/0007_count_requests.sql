-- Not written to the journal of the server: what is lost with it is a minute of counting.
CREATE UNLOGGED TABLE "request_count" (
	"minute" bigint NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "request_count_minute_key_pk" PRIMARY KEY("minute","key")
);
