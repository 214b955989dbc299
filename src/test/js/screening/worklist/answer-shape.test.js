import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, choices } from "../../support/questionnaire-answers.js";

const { hasShape } = await import("/screening/worklist/answer-shape.js");
const OPTIONS = Array(8).fill(5);
const good = answer(choices(2));

test("what the parent's page makes has the right shape", () => {
  assert.ok(hasShape(good, OPTIONS));
  assert.ok(hasShape(answer(Array(8).fill(null)), OPTIONS));
  assert.ok(hasShape(answer(choices(2), { by: "centre", helped: true, talk: { wants: true, how: "bellen" } }), OPTIONS));
  assert.ok(hasShape({ ...good, talk: null }, OPTIONS));
  assert.ok(hasShape({ ...good, talk: undefined }, OPTIONS));
  assert.ok(hasShape({ ...good, at: "2026-11-22T10:15:30Z" }, OPTIONS));
});

test("anything else is refused", () => {
  const wrong = [
    { v: 2 }, { a: [1, 2] }, { a: choices(2).with(0, 6) }, { a: choices(2).with(0, 0) }, { a: choices(2).with(0, "1") },
    { a: choices(2).with(0, 1.5) }, { a: "11111111" }, { by: "oma" }, { by: undefined }, { lang: "<b>" }, { lang: 3 },
    { at: "gisteren" }, { at: "2026-13-45T99:99Z" }, { at: "2026-11-22T10:15+01:00" }, { helped: "nee" },
    { talk: true }, { talk: { wants: "ja" } }, { talk: { wants: true, how: "fax" } },
  ];
  for (const change of wrong) assert.ok(!hasShape({ ...good, ...change }, OPTIONS), JSON.stringify(change));
});
