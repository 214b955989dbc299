-- A sheet may be kept under an organisation: whoever acts for it opens the sheet with an account, without the owner's
-- link. `organisation` is an id of identity, its name is what it was on that day.
ALTER TABLE conversation_own ADD COLUMN organisation TEXT;
ALTER TABLE conversation_own ADD COLUMN organisation_name TEXT;
-- The meeting that anybody may read; null as long as the sheet is private.
ALTER TABLE conversation_own ADD COLUMN published INTEGER;
-- The last day on which somebody wrote. A sheet of before this column counts from the day of this version.
ALTER TABLE conversation_own ADD COLUMN used_on TEXT NOT NULL DEFAULT '2026-11-22';
-- The day of the evening that was offered for the shared calendar.
ALTER TABLE conversation_own ADD COLUMN evening_offered TEXT;

-- A key that an account was given through its organisation ends when the sheet leaves that organisation.
ALTER TABLE conversation_own_key ADD COLUMN through_organisation INTEGER NOT NULL DEFAULT 0;

CREATE INDEX conversation_own_organisation ON conversation_own (organisation);
CREATE INDEX conversation_own_used ON conversation_own (used_on);
