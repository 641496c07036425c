-- Whether a card's prices hold for everybody who has no other. Until now every own price list was meant so.
ALTER TABLE pricing.card ADD general boolean NOT NULL DEFAULT false;
UPDATE pricing.card SET general = true WHERE kind = 'PRICE' AND carrier = '';
ALTER TABLE pricing.card ADD CONSTRAINT card_general CHECK (NOT general OR (kind = 'PRICE' AND carrier = ''));
