-- A share of a named whole, from 0 to 100, and a prediction are figures of their own kinds, compared only with their like (rule 1).
ALTER TABLE figure DROP CONSTRAINT figure_count_kind_known,
  ADD CONSTRAINT figure_count_kind_known CHECK (count_kind IN ('cumulative', 'single-event', 'period', 'level', 'share'));
ALTER TABLE question DROP CONSTRAINT question_count_kind_known,
  ADD CONSTRAINT question_count_kind_known CHECK (count_kind IN ('cumulative', 'single-event', 'period', 'level', 'share'));
ALTER TABLE figure DROP CONSTRAINT figure_basis_known,
  ADD CONSTRAINT figure_basis_known CHECK (basis IN ('counted', 'estimated', 'thought', 'predicted', 'not-stated'));
ALTER TABLE figure
  ADD CONSTRAINT figure_share_within_whole CHECK (count_kind <> 'share' OR (coalesce(low, 0) >= 0 AND coalesce(high, 0) <= 100));
