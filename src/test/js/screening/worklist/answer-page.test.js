import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";

const { answerPage } = await import("/screening/worklist/answer-page.js");

const page = (json, ...envelopes) => {
  const parts = [new TextEncoder().encode(`${JSON.stringify(json)}\n`), ...envelopes.map((bytes) => Uint8Array.from(bytes))];
  return Uint8Array.from(parts.flatMap((part) => [...part])).buffer;
};

test("every answer of a page gets the bytes that are its own", () => {
  const { answers, total } = answerPage(page({ total: 2, answers: [{ seq: 4, bytes: 3 }, { seq: 5, bytes: 2 }] }, [10, 1, 2], [10, 9]));
  assert.equal(total, 2);
  assert.deepEqual(answers.map(({ seq, envelope }) => [seq, [...envelope]]), [[4, [10, 1, 2]], [5, [10, 9]]]);
});

test("a page without answers is one line", () => {
  assert.deepEqual(answerPage(page({ total: 0, answers: [] })), { total: 0, answers: [] });
});

test("what was cut off is too short, and nothing else moves", () => {
  const { answers } = answerPage(page({ answers: [{ seq: 1, bytes: 2 }, { seq: 2, bytes: 9 }, { seq: 3, bytes: 1 }] }, [7, 7], [8]));
  assert.deepEqual(answers.map(({ envelope }) => envelope.length), [2, 1, 0]);
});
