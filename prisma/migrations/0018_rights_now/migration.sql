-- Who may open dossiers and bring in people who are new here: granted by an admin. Those who lead a dossier keep what they had.
ALTER TABLE "person" ADD COLUMN "may_open" BOOLEAN NOT NULL DEFAULT false;
UPDATE "person" SET "may_open" = true
  WHERE EXISTS (SELECT FROM "member" m WHERE m.person_id = person.id AND m.role = 'lead' AND m.left_at IS NULL);

-- What a change was allowed when it was made, so that its repeat is asked the same again before it is answered.
ALTER TABLE "idempotency_key" ADD COLUMN "passes" JSONB;
