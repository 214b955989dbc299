import { shownCode } from "/screening/roster/children.js";
import { fieldsOfPair } from "/screening/file/fields.js";
import { fieldsOf } from "/screening/worklist/lars-text.js";

// Questions and answers as lines for a file system that takes them as text: BDS elements 1332 (question) and 1333
// (answer), a line each, in the order of the file.
export const bdsColumns = (t) => ["code", "file", "place", "question", "answer"]
  .map((key) => ({ key, heading: t(`bds.${key}`), type: key === "place" ? "number" : "text" }));

export const bdsLines = (rows, questionnaire, t) => rows.flatMap((row) =>
  fieldsOf(row, questionnaire, t).flatMap(([question, answer]) => fieldsOfPair(question, answer))
    .map(([question, answer], i) => ({
      code: shownCode(row.plain.code), file: row.plain.file?.number ?? "", place: i + 1, question, answer,
    })));
