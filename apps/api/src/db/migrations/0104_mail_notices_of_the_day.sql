CREATE TABLE "notice_digest" (
	"day" date PRIMARY KEY NOT NULL,
	"finished_at" timestamp with time zone NOT NULL,
	"mails" integer NOT NULL
);
