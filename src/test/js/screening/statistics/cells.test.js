import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";

const { suppressed } = await import("/screening/statistics/cells.js");
const { linksOf, otherLanguage, tally } = await import("/screening/statistics/tally.js");

test("a cell below five is left out, and a second one so that the total does not tell it", () => {
  assert.deepEqual(suppressed([[12, 3, 20, 8]]), [[12, null, 20, null]]);
});

test("what is empty or large enough stays", () => {
  assert.deepEqual(suppressed([[5, 0, 20], [9, 7, 0]]), [[5, 0, 20], [9, 7, 0]]);
});

test("two that together are below five take a third with them", () => {
  assert.deepEqual(suppressed([[2, 2, 30, 9]]), [[null, null, 30, null]]);
});

test("an only small cell among empty ones takes an empty one", () => {
  assert.equal(suppressed([[0, 3, 0]])[0].filter((cell) => cell === null).length, 3);
});

test("no small cell can be reckoned from the totals of any row or column, whatever the table", () => {
  let state = 7;
  const random = (most) => (state = (state * 48271) % 2147483647) % most;
  for (let round = 0; round < 500; round += 1) {
    const [height, width] = [1 + random(5), 1 + random(5)];
    const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => random(random(3) === 0 ? 6 : 40)));
    const cells = suppressed(rows);
    for (const [y, row] of rows.entries()) for (const [x, count] of row.entries()) {
      if (count > 0 && count < 5) assert.equal(cells[y][x], null);
      if (cells[y][x] !== null) assert.equal(cells[y][x], count);
    }
    const lines = [...rows.map((row, y) => row.map((_, x) => [y, x])), ...rows[0].map((_, x) => rows.map((_, y) => [y, x]))];
    for (const line of lines.filter(({ length }) => length > 1)) {
      const hidden = line.filter(([y, x]) => cells[y][x] === null);
      const sum = hidden.reduce((all, [y, x]) => all + rows[y][x], 0);
      const whole = hidden.length === line.length;
      assert.ok(hidden.length === 0 || whole || hidden.length > 1 && sum >= 5, JSON.stringify({ rows, cells }));
    }
  }
});

const answered = (lang, wants, outcome) => ({ outcome, lang: "nl", newest: { answer: { lang, helped: false, talk: { wants } } } });
const row = (school, ...parents) => ({ id: "a", name: "Noor", plain: { school, parents: [] }, parents });

test("counts are of answers by outcome, language, school and wish, and hold nobody", () => {
  const rows = [row("De Linde", answered("nl", true, "low"), { outcome: "no-answer", newest: null, lang: "nl" }),
    row("De Eik", answered("tr", false, "high"))];
  const tables = tally(rows, ["low", "high"]);
  assert.deepEqual(tables.map(({ name }) => name), ["outcome", "talk", "help", "language", "school"]);
  assert.deepEqual(tables[0].rows, [{ label: "all", counts: [1, 1, 0] }]);
  assert.deepEqual(tables[3].rows, [{ label: "nl", counts: [1, 0, 0] }, { label: "tr", counts: [0, 1, 0] }]);
  assert.equal(JSON.stringify(tables).includes("Noor"), false);
});

test("an answer in another language than the letter is found", () => {
  assert.deepEqual(otherLanguage([row("", answered("tr", false, "low")), row("", answered("nl", false, "low"))])
    .map(({ asked, answered: was }) => [asked, was]), [["nl", "tr"]]);
});

test("addresses that came back are found in the class list, in any case and with anything between", () => {
  const children = [{ plain: { parents: [{ email: "An@Voorbeeld.be", invitation: "i1" }, { email: "", invitation: "i2" }] } }];
  assert.deepEqual(linksOf(children, "an@voorbeeld.be; x@y.be\n"), ["i1"]);
});
