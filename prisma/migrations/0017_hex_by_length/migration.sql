-- The same rule, found sooner: a count in a regular expression is as many states, made anew for each row, and that was half of
-- what an anchor or a log entry cost when a million of them came in.
ALTER TABLE anchor DROP CONSTRAINT anchor_sha256_hex,
  ADD CONSTRAINT anchor_sha256_hex CHECK (char_length(sha256) = 64 AND sha256 ~ '^[0-9a-f]*$');
ALTER TABLE capture DROP CONSTRAINT capture_sha256_hex,
  ADD CONSTRAINT capture_sha256_hex CHECK (char_length(sha256) = 64 AND sha256 ~ '^[0-9a-f]*$');
ALTER TABLE log_entry DROP CONSTRAINT log_entry_sha256_hex,
  ADD CONSTRAINT log_entry_sha256_hex CHECK (char_length(sha256) = 64 AND sha256 ~ '^[0-9a-f]*$');
