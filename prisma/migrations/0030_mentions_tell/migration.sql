-- When somebody was mentioned, and when they opened it: what tells them, and what stops telling them.
ALTER TABLE note_mention ADD COLUMN at timestamptz(3), ADD COLUMN seen_at timestamptz(3);
UPDATE note_mention SET at = note.created_at FROM note WHERE note.id = note_mention.note_id;
ALTER TABLE note_mention ALTER COLUMN at SET NOT NULL,
  ADD CONSTRAINT note_mention_seen_later CHECK (seen_at >= at);

-- The list of one's mentions, newest first, and the count of those not opened.
DROP INDEX note_mention_person_id_idx;
CREATE INDEX note_mention_person_id_at_note_id_idx ON note_mention (person_id, at, note_id);
CREATE INDEX note_mention_unseen ON note_mention (person_id) WHERE seen_at IS NULL;
