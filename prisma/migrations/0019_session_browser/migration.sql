-- By what a person knows a session of theirs in the list of them: "Firefox on Linux".
ALTER TABLE "session" ADD COLUMN "browser" TEXT;
