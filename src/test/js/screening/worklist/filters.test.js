import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, child, choices, invitationsOf, numbers, questionnaire, received } from "../../support/questionnaire-answers.js";

const { rowsOf } = await import("/screening/worklist/rows.js");
const { NOTHING, countsFor, filtered, matches } = await import("/screening/worklist/filters.js");
const { fromQuery, toQuery } = await import("/screening/worklist/filter-address.js");
const { judgeFor } = await import("/screening/worklist/judge.js");
const { tagOf } = await import("/screening/worklist/tag.js");

const TODAY = "2026-11-22";
const children = [
  child({ first: "Daan", last: "Yılmaz", school: "De Linde", class: "1KA" }),
  child({ first: "Noor", last: "Peeters", school: "Sint-Jozef", class: "1KB" }),
  child({ first: "Adam", last: "El Idrissi", school: "Sint-Jozef", class: "1KB" }),
];
const to = (i) => children[i].plain.parents[0].invitation;
const contact = { id: "f", version: 1, plain: { v: 1, child: children[1].id, on: "2026-11-20", how: "telefoon", next: "2026-11-22", done: false, undone: false } };
const rows = rowsOf({
  children, invitations: invitationsOf(children), followUps: [contact], judge: judgeFor(questionnaire),
  answers: [received(1, to(0), answer(choices(1), { lang: "tr", talk: { wants: true } })), received(2, to(1), answer(choices(4)))],
});
const names = (criteria) => filtered(rows, { ...NOTHING, ...criteria }, TODAY).map(({ plain }) => plain.first);

test("each filter shows its own rows", () => {
  assert.deepEqual(names({}), ["Daan", "Noor", "Adam"]);
  assert.deepEqual(names({ outcome: "band-rood" }), ["Daan"]);
  assert.deepEqual(names({ outcome: "no-answer" }), ["Adam"]);
  assert.deepEqual(names({ talk: "1" }), ["Daan"]);
  assert.deepEqual(names({ lang: "tr" }), ["Daan"]);
  assert.deepEqual(names({ school: tagOf("Sint-Jozef") }), ["Noor", "Adam"]);
  assert.deepEqual(names({ class: tagOf("1KA") }), ["Daan"]);
  assert.deepEqual(names({ state: "open" }), ["Daan", "Adam"]);
  assert.deepEqual(names({ state: "busy" }), ["Noor"]);
  assert.deepEqual(names({ state: "due" }), ["Noor"]);
});

test("a next date is due on the day itself and not before", () => {
  assert.equal(matches(rows[1], { ...NOTHING, state: "due" }, "2026-11-21"), false);
  assert.equal(matches(rows[1], { ...NOTHING, state: "due" }, "2026-11-22"), true);
});

test("searching finds names, code, number and class in any order", () => {
  assert.deepEqual(names({ text: "peet noor" }), ["Noor"]);
  assert.deepEqual(names({ text: children[2].plain.code.toLowerCase() }), ["Adam"]);
  assert.deepEqual(names({ text: "1kb" }), ["Noor", "Adam"]);
  assert.deepEqual(names({ text: "niemand" }), []);
});

test("counts say what each choice would show beside the other filters", () => {
  const counts = countsFor(rows, { ...NOTHING, school: tagOf("Sint-Jozef"), outcome: "band-groen" }, "outcome",
    ["", "band-rood", "band-groen", "no-answer"], TODAY);
  assert.deepEqual([...counts], [["", 2], ["band-rood", 0], ["band-groen", 1], ["no-answer", 1]]);
});

for (let seed = 1; seed <= 20; seed++) {
  test(`filters survive the address, without the search text (seed ${seed})`, () => {
    const next = numbers(seed);
    const pick = (...values) => values[next(values.length)];
    const criteria = {
      outcome: pick("", "band-rood", "no-answer"), state: pick("", "open", "done", "due"), talk: pick("", "1"),
      school: pick("", tagOf("De Linde")), class: pick("", tagOf("1KA")), lang: pick("", "tr", "nl"), text: "",
    };
    assert.deepEqual(fromQuery(toQuery({ ...criteria, text: pick("", "Yılmaz") })), criteria);
  });
}

test("the address holds nothing of a child, whatever is asked", () => {
  const texts = children.flatMap(({ plain }) => [plain.first, plain.last, plain.code, plain.number, plain.school, plain.class]);
  for (const text of texts) {
    const criteria = { ...NOTHING, text, school: tagOf(text), class: tagOf(text) };
    assert.ok(!decodeURIComponent(toQuery(criteria)).toLowerCase().includes(text.toLowerCase()), text);
  }
});

test("an address with nonsense in it asks nothing", () => {
  assert.deepEqual(fromQuery("?uitkomst=<b>&taal=A+B&opvolging=%00&iets=1"), { ...NOTHING });
});
