-- A quote has 20,000 characters at most (lib/domain/text.ts). Longer ones that stand already stay as they are.
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_quote_length" CHECK (char_length("exact") <= 20000) NOT VALID;
