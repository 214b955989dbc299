-- The lines of the sheets are records of a register now, and found as such; what the search knew of the file goes.
DELETE FROM directory_posting WHERE document IN (SELECT id FROM directory_document WHERE kind = 'sheet');
DELETE FROM directory_document WHERE kind = 'sheet';
UPDATE directory_word SET documents = (SELECT count(*) FROM directory_posting p WHERE p.word = directory_word.id);
