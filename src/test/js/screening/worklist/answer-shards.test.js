import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, choices, numbers, received } from "../../support/questionnaire-answers.js";

const { SHARD_ROWS, fromShard, toShards } = await import("/screening/worklist/answer-shards.js");

test("a thousand answers fill one shard, one more begins the next", () => {
  const entries = (count) => Array.from({ length: count }, (_, i) => received(i + 1, "i", answer(choices(1))));
  assert.equal(toShards([]).length, 0);
  assert.equal(toShards(entries(SHARD_ROWS)).length, 1);
  assert.deepEqual(toShards(entries(SHARD_ROWS + 1)).map(({ rows }) => rows.length), [SHARD_ROWS, 1]);
});

for (let seed = 1; seed <= 20; seed++) {
  test(`what goes into a shard comes out (seed ${seed})`, () => {
    const next = numbers(seed);
    const talk = () => [{ wants: next(2) === 1 }, { wants: true, how: "bellen" }, undefined][next(3)];
    const entries = Array.from({ length: 50 }, (_, i) => {
      if (next(10) === 0) return received(i, "i", ["opening", "shape", "key"][next(3)]);
      const one = answer(choices(next(5)).map((value) => (next(5) ? value : null)), { helped: next(2) === 1, by: "vader" });
      const wish = talk();
      if (wish) one.talk = wish; else delete one.talk;
      return received(i, `i${next(9)}`, one);
    });
    assert.deepEqual(toShards(entries).map((shard) => JSON.parse(JSON.stringify(shard))).flatMap(fromShard), entries);
  });
}
