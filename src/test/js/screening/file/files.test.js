import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answer, child, choices, invitationsOf, questionnaire, received } from "../../support/questionnaire-answers.js";

const { judgeFor } = await import("/screening/worklist/judge.js");
const { rowsOf } = await import("/screening/worklist/rows.js");
const { bundleOf, responseOf } = await import("/screening/file/fhir.js");
const { bdsColumns, bdsLines } = await import("/screening/file/bds.js");
const { timeLineOf } = await import("/screening/file/time-line.js");
const { isWhole, runsOf } = await import("/screening/file/letters.js");
const { fonts } = await import("/screening/file/pdf.js");
const { childrenPdf } = await import("/screening/file/child-pdf.js");

const t = (key, ...values) => [key, ...values].join(" ");
t.day = (iso) => iso;
const centre = { id: "c1", name: "CLB De Brug", programme: "Najaar" };

function row(more = {}) {
  const one = child({ first: "Łucja", last: "Ğül", ...more }, 2);
  return rowsOf({
    children: [one], invitations: invitationsOf([one]), judge: judgeFor(questionnaire),
    answers: [received(1, one.plain.parents[0].invitation, answer(choices(2).with(3, null), { talk: { wants: true, how: "bellen" } }))],
    followUps: [
      { id: "f", version: 1, plain: { v: 1, child: one.id, on: "2026-11-22", how: "telefoon", needs: "Slaap", agreed: "", next: null, done: false, by: "An", undone: false } },
      { id: "g", version: 1, plain: { v: 1, child: one.id, on: "2026-11-21", how: "consult", needs: "weg", agreed: "", next: null, done: false, by: "An", undone: true } },
    ],
  })[0];
}

test("RX-7 an answer is a QuestionnaireResponse of the child's code in a system of the centre", () => {
  const one = row();
  const response = responseOf(one, one.parents[0].newest, { centre, questionnaire });
  assert.equal(response.subject.identifier.system, "urn:balans:centrum:c1:kindcode");
  assert.equal(response.subject.identifier.value, one.plain.code);
  assert.equal(response.authored, "2026-11-20T10:00:00Z");
  assert.equal(response.questionnaire, "urn:balans:vragenlijst:proef|1");
  assert.deepEqual(response.item.map(({ linkId }) => linkId), ["v1", "v2", "v3", "v5", "v6", "v7", "v8", "score"]);
  assert.equal(response.item[1].answer[0].valueCoding.extension[0].valueDecimal, 2);
  assert.equal(response.item.at(-1).answer[0].valueInteger, 16);
  assert.ok(!JSON.stringify(response).includes("Łucja"));
  const bundle = bundleOf([one, row()], { centre, questionnaire }, "2026-11-22T10:00:00Z");
  assert.equal(bundle.entry.length, 2);
});

test("R004-14 the BDS text has question and answer apart, each of at most 200 characters, with the file number", () => {
  const lines = bdsLines([row({ file: { number: "D-12" } })], questionnaire, t);
  assert.ok(lines.length > 10);
  for (const { question, answer: given, file } of lines) {
    assert.ok(question.length <= 200 && given.length <= 200);
    assert.equal(file, "D-12");
  }
  assert.deepEqual(lines.map(({ place }) => place), lines.map((_, i) => i + 1));
  assert.equal(bdsColumns(t).length, 5);
});

test("R004-18 the time line has every contact in the order of the days, with who, and without what was undone", () => {
  const line = timeLineOf(row({ files: [{ number: "1", on: "2026-11-23", by: "Bo", undoneOn: "2026-11-24", undoneBy: "An" }] }), t);
  assert.deepEqual(line.map(({ on }) => on), ["2026-11-02", "2026-11-02", "2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24"]);
  assert.equal(line[3].by, "An");
  assert.ok(!JSON.stringify(line).includes("weg"));
});

test("letters that a font lacks become a question mark, and the rest keeps its font", () => {
  assert.deepEqual(runsOf("Łucja"), [{ font: "extended", text: "Ł" }, { font: "latin", text: "ucja" }]);
  assert.deepEqual(runsOf("نور"), [{ font: "latin", text: "???" }]);
  assert.equal(isWhole("Zoë Yılmaz Łucja"), true);
  assert.equal(isWhole("نور"), false);
});

test("a PDF of two children is tagged and holds its title", async () => {
  const files = await fonts(async (address) => (await readFile(`src/main/resources/fonts/${address.split("/").at(-1)}`)).buffer);
  const pdf = await childrenPdf([row(), row()], { centre, questionnaire, title: "Dossier", today: "2026-11-22" }, { t, fonts: files });
  const bytes = Buffer.from(await pdf.arrayBuffer());
  if (process.env.KEEP_PDF) await (await import("node:fs/promises")).writeFile(process.env.KEEP_PDF, bytes);
  const text = bytes.toString("latin1");
  assert.match(text, /^%PDF-1\.7/);
  assert.match(text, /\/MarkInfo/);
  assert.match(text, /\/StructTreeRoot/);
  assert.match(text, /pdfuaid/);
});
