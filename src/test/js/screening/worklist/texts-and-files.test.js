import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, child, choices, invitationsOf, numbers, questionnaire, received } from "../../support/questionnaire-answers.js";

const { FIELD_CHARS, fieldsOfPair } = await import("/screening/file/fields.js");
const { fieldsOf, larsText } = await import("/screening/worklist/lars-text.js");
const { columnsFor, linesOf } = await import("/screening/worklist/list-file.js");
const { childrenLike, choiceOf, paperAnswer } = await import("/screening/worklist/paper-answer.js");
const { hasShape } = await import("/screening/worklist/answer-shape.js");
const { judgeFor } = await import("/screening/worklist/judge.js");
const { rowsOf } = await import("/screening/worklist/rows.js");
const { toCsv } = await import("/screening/export/csv.js");

const t = (key, ...values) => [key, ...values].join(" ");
t.day = (iso) => iso;
const rowWith = (answers, contact = {}) => {
  const one = child({ first: "=cmd()", last: "Peeters" }, 2);
  const [row] = rowsOf({
    children: [one], invitations: invitationsOf([one]), judge: judgeFor(questionnaire),
    answers: answers.map((content, i) => received(i + 1, one.plain.parents[i].invitation, content)),
    followUps: [{ id: "f", version: 1, plain: { v: 1, child: one.id, on: "2026-11-20", how: "telefoon", needs: "",
      agreed: "", next: null, done: false, by: "An", undone: false, ...contact } }],
  });
  return row;
};

test("R004-14 no field of the text for LARS is longer than 200 characters or breaks its line", () => {
  const row = rowWith([answer(choices(2))], { needs: "lang ".repeat(300), agreed: "regel 1\nregel\t2" });
  const text = larsText(fieldsOf(row, questionnaire, t));
  for (const line of text.split("\n")) {
    const fields = line.split("\t");
    assert.equal(fields.length, 2, line);
    for (const field of fields) assert.ok(field.length <= FIELD_CHARS, field);
  }
  assert.ok(text.includes("Vraag 1?\tkeuze 3"));
  assert.ok(text.includes("regel 1 regel 2"));
});

test("200 characters stay whole, 201 go on in a next field, and no word is lost", () => {
  assert.deepEqual(fieldsOfPair("v", "a".repeat(200)), [["v", "a".repeat(200)]]);
  assert.deepEqual(fieldsOfPair("v", "a".repeat(201)), [["v (1/2)", "a".repeat(200)], ["v (2/2)", "a"]]);
  for (let seed = 1; seed <= 200; seed++) {
    const next = numbers(seed);
    const letters = ["a", "é", " ", "\n", "\u{1F642}", "woord ", "ل"];
    const text = Array.from({ length: next(900) }, () => letters[next(letters.length)]).join("");
    const parts = fieldsOfPair(letters[next(7)].repeat(1 + next(300)), text);
    for (const field of parts.flat()) {
      assert.ok(field.length <= FIELD_CHARS && field.length > 0 && field.isWellFormed());
    }
    const plain = text.replace(/\s/g, "");
    assert.equal(parts.map(([, answer]) => answer).join("").replace(/\s/g, ""), plain || "–");
  }
});

test("what was undone is not in the text for LARS", () => {
  const row = rowWith([], { needs: "geheim", undone: true });
  assert.ok(!larsText(fieldsOf(row, questionnaire, t)).includes("geheim"));
});

test("a file of the list has a line for each parent, and formulas are harmless", () => {
  const row = rowWith([answer(choices(2), { by: "vader" }), answer(choices(4).with(0, null))]);
  const lines = linesOf([row], questionnaire, t);
  assert.deepEqual(lines.map(({ parent, score }) => [parent, score]), [[1, 16], [2, 32]]);
  assert.equal(lines[1].v1, "");
  const csv = toCsv(columnsFor(questionnaire, t), lines);
  assert.ok(csv.includes(";'=cmd()"));
  assert.ok(!/(^|;)=/m.test(csv));
});

test("every column has a heading of its own", () => {
  const headings = columnsFor(questionnaire, t).map(({ heading }) => heading);
  assert.equal(new Set(headings).size, headings.length);
});

for (let seed = 1; seed <= 20; seed++) {
  test(`R004-21 a paper form becomes an answer of the right shape, marked as helped by the centre (seed ${seed})`, () => {
    const next = numbers(seed);
    const chosen = questionnaire.items.map(() => (next(6) === 0 ? null : 1 + next(5)));
    const made = paperAnswer({ chosen, lang: "tr", on: "2026-11-20", talk: next(2) === 1, how: ["", "bellen"][next(2)] });
    assert.ok(hasShape(made, Array(8).fill(5)));
    assert.equal(made.by, "centre");
    assert.equal(made.helped, true);
    assert.deepEqual(made.a, chosen);
  });
}

test("digits choose, 0 skips, anything else is no choice", () => {
  const { options } = questionnaire.items[0];
  assert.equal(choiceOf("1", options), 1);
  assert.equal(choiceOf("5", options), 5);
  assert.equal(choiceOf("0", options), null);
  for (const key of ["6", "9", "a", "Enter", "", "F1"]) assert.equal(choiceOf(key, options), undefined);
});

test("a child is found by code with or without dashes, by number, and by parts of the name", () => {
  const children = [child({ first: "Noor", last: "Peeters", code: "ABCD2345X" }), child({ first: "Noa", last: "Maes", code: "ABCE2345Y" })];
  const names = (text) => childrenLike(text, children, 8).map(({ plain }) => plain.first);
  assert.deepEqual(names("abcd-2345-x"), ["Noor"]);
  assert.deepEqual(names("pee no"), ["Noor"]);
  assert.deepEqual(names(children[1].plain.number), ["Noa"]);
  assert.deepEqual(names("no"), ["Noor", "Noa"]);
  assert.deepEqual(names(""), []);
  assert.deepEqual(names("niemand"), []);
});
