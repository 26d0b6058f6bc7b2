-- A capture can be of a page that the server fetched, or of a document that is no text and no page.
ALTER TABLE capture DROP CONSTRAINT capture_method_known;
ALTER TABLE capture ADD CONSTRAINT capture_method_known CHECK (method IN ('digest', 'original', 'pasted', 'uploaded-text', 'uploaded-html', 'uploaded-document', 'fetched'));
