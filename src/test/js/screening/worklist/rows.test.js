import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, child, choices, invitationsOf, numbers, questionnaire, received } from "../../support/questionnaire-answers.js";

const { rowsOf, straysIn, PLACES } = await import("/screening/worklist/rows.js");
const { compareRows } = await import("/screening/worklist/order.js");
const { judgeFor } = await import("/screening/worklist/judge.js");
const { figuresOf } = await import("/screening/worklist/figures.js");

const judge = judgeFor(questionnaire);
const rows = (children, answers, followUps = []) =>
  rowsOf({ children, invitations: invitationsOf(children), answers, followUps, judge });
const contact = (on, more = {}, id = on) => ({ id, version: 1, plain: { v: 1, on, how: "telefoon", done: false, undone: false, next: null, ...more } });

test("R004-27 a child without an answer has a state of its own and comes after every band", () => {
  const [silent, green] = [child(), child()];
  const list = rows([silent, green], [received(1, green.plain.parents[0].invitation, answer(choices(4)))]);
  const row = list.find(({ id }) => id === silent.id);
  assert.equal(row.outcome, "no-answer");
  assert.equal(row.score, null);
  assert.equal(list.toSorted(compareRows).at(-1), row);
});

test("R004-17 the lowest score comes first", () => {
  const children = [child(), child(), child()];
  const answers = [3, 1, 2].map((weight, i) => received(i + 1, children[i].plain.parents[0].invitation, answer(choices(weight))));
  assert.deepEqual(rows(children, answers).toSorted(compareRows).map(({ score }) => score), [8, 16, 24]);
});

test("of two with the same score, who wants to talk comes first, then who waits longest", () => {
  const children = [child(), child(), child()];
  const at = (day, wants) => answer(choices(1), { at: `2026-11-${day}T10:00Z`, talk: { wants } });
  const contents = [at("20", false), at("10", false), at("21", true)];
  const list = rows(children, contents.map((one, i) => received(i + 1, children[i].plain.parents[0].invitation, one)));
  assert.deepEqual(list.toSorted(compareRows).map(({ id }) => id), [children[2].id, children[1].id, children[0].id]);
});

test("R004-28 two parents stand side by side, and the lower of them places the child", () => {
  const one = child({}, 2);
  const [row] = rows([one], [
    received(1, one.plain.parents[0].invitation, answer(choices(4))),
    received(2, one.plain.parents[1].invitation, answer(choices(1), { by: "vader" })),
  ]);
  assert.deepEqual(row.parents.map(({ score }) => score), [32, 8]);
  assert.equal(row.score, 8);
  assert.equal(row.outcome, "band-rood");
});

test("the newest answer of a parent counts and the older stays visible", () => {
  const one = child();
  const to = one.plain.parents[0].invitation;
  const [row] = rows([one], [received(5, to, answer(choices(4))), received(2, to, answer(choices(0)))]);
  assert.equal(row.score, 32);
  assert.deepEqual(row.parents[0].answers.map(({ seq }) => seq), [5, 2]);
});

test("an unreadable newer answer does not hide a readable older one, and stays visible", () => {
  const one = child();
  const to = one.plain.parents[0].invitation;
  const [row] = rows([one], [received(1, to, answer(choices(1))), received(2, to, "opening")]);
  assert.equal(row.outcome, "band-rood");
  assert.deepEqual(row.parents[0].answers.map(({ error }) => error), ["opening", undefined]);
});

test("the same submission under another number counts once", () => {
  const one = child();
  const to = one.plain.parents[0].invitation;
  const copy = { ...received(9, to, answer(choices(4))), submission: "sub-1" };
  const [row] = rows([one], [received(1, to, answer(choices(1))), copy]);
  assert.equal(row.parents[0].answers.length, 1);
  assert.equal(row.score, 8);
});

test("too many skipped questions give no score, never a band, and stand before those in balance", () => {
  const [unclear, green] = [child(), child()];
  const skipped = choices(4).map((value, i) => (i < 3 ? null : value));
  const list = rows([unclear, green], [
    received(1, unclear.plain.parents[0].invitation, answer(skipped)),
    received(2, green.plain.parents[0].invitation, answer(choices(4))),
  ]).toSorted(compareRows);
  assert.equal(list[0].id, unclear.id);
  assert.equal(list[0].outcome, "no-score");
  assert.equal(list[0].place, PLACES.look);
});

test("one or two skipped questions give an incomplete score", () => {
  const one = child();
  const [row] = rows([one], [received(1, one.plain.parents[0].invitation, answer(choices(4).with(0, null)))]);
  assert.equal(row.parents[0].newest.result.incomplete, true);
  assert.equal(row.score, 32);
});

test("an answer that could not be read is a state of its own, not silence", () => {
  const one = child();
  assert.equal(rows([one], [received(1, one.plain.parents[0].invitation, "shape")])[0].outcome, "unreadable");
});

test("answers of nobody on the list are found", () => {
  const one = child();
  const stray = received(1, "somebody-else", "unknown-invitation");
  assert.deepEqual(straysIn([one], [stray, received(2, one.plain.parents[0].invitation, answer(choices(1)))]), [stray]);
});

test("R004-18 the last contact that was not undone gives the state", () => {
  const one = child();
  const state = (...followUps) => rows([one], [], followUps.map((f) => ({ ...f, plain: { ...f.plain, child: one.id } })))[0].state;
  assert.equal(state(), "open");
  assert.equal(state(contact("2026-11-20")), "busy");
  assert.equal(state(contact("2026-11-21", { done: true }), contact("2026-11-20")), "done");
  assert.equal(state(contact("2026-11-20"), contact("2026-11-21", { done: true, undone: true })), "busy");
  assert.equal(state(contact("2026-11-21", { undone: true })), "open");
});

test("two contacts on one day keep the order in which they were made", () => {
  const one = child();
  const made = (id, time) => contact("2026-11-20", { made: `2026-11-20T${time}Z`, child: one.id }, id);
  const [row] = rows([one], [], [made("a", "11:00:00"), made("b", "10:00:00")]);
  assert.deepEqual(row.history.map(({ id }) => id), ["b", "a"]);
});

test("the figures count children, and whom the list puts forward", () => {
  const children = [child({}, 2), child(), child(), child()];
  const first = (i) => children[i].plain.parents[0].invitation;
  const list = rows(children, [
    received(1, first(0), answer(choices(1))), received(2, first(1), answer(choices(4), { talk: { wants: true } })),
    received(3, first(2), answer(choices(4))),
  ], [{ ...contact("2026-11-20"), plain: { ...contact("2026-11-20").plain, child: children[0].id } }]);
  assert.deepEqual(figuresOf(list), { children: 4, invited: 4, answered: 3, wantTalk: 1, called: 2, followedUp: 1 });
});

for (let seed = 1; seed <= 20; seed++) {
  test(`the order is total and the same however the rows came in (seed ${seed})`, () => {
    const next = numbers(seed);
    const children = Array.from({ length: 40 }, () => child({ last: `N${next(5)}`, first: `V${next(3)}` }, 1 + next(2)));
    let seq = 0;
    const answers = children.flatMap(({ plain }) => plain.parents.flatMap(({ invitation }) => next(3) === 0 ? []
      : [received(++seq, invitation, next(12) === 0 ? "opening" : answer(
        choices(next(5)).map((value) => (next(6) === 0 ? null : value)),
        { at: `2026-11-${10 + next(4)}T10:00Z`, talk: { wants: next(4) === 0 } }))]));
    const list = rows(children, answers);
    const sorted = list.toSorted(compareRows);
    const shuffled = list.map((row) => [next(1000), row]).sort(([a], [b]) => a - b).map(([, row]) => row);
    assert.deepEqual(shuffled.toSorted(compareRows).map(({ id }) => id), sorted.map(({ id }) => id));
    for (const a of list) {
      for (const b of list) {
        assert.equal(Math.sign(compareRows(a, b)) + Math.sign(compareRows(b, a)), 0);
        assert.equal(compareRows(a, b) === 0, a === b);
      }
    }
    const silent = sorted.findIndex(({ outcome }) => outcome === "no-answer");
    if (silent >= 0) assert.ok(sorted.slice(silent).every(({ outcome }) => outcome === "no-answer"));
  });
}
