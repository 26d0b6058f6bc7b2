-- The queue also asks whether two sources carry one agency's text.
ALTER TABLE ask_decision DROP CONSTRAINT ask_decision_kind_known;
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_kind_known CHECK (kind IN ('question', 'link', 'contradiction', 'name', 'agency'));
