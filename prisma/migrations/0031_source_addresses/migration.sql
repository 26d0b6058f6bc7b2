-- Keys that sources had in their addresses before they got readable ones: links to them still lead to the source.
CREATE TABLE source_address (
  dossier_id uuid NOT NULL,
  key text NOT NULL,
  source_id uuid NOT NULL,
  CONSTRAINT source_address_pkey PRIMARY KEY (dossier_id, key),
  CONSTRAINT source_address_source_id_dossier_id_fkey FOREIGN KEY (source_id, dossier_id) REFERENCES source (id, dossier_id) ON DELETE RESTRICT ON UPDATE RESTRICT
);
CREATE INDEX source_address_source_id_idx ON source_address (source_id);
