-- Who sent a letter, for the recipient's browser to check: a signature over the sealed bytes, and the key it was made with.
-- Letters from before this have none.
ALTER TABLE landscape_referral ADD COLUMN signature ${blob};
ALTER TABLE landscape_referral ADD COLUMN signing_key ${blob};
