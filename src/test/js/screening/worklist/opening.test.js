import "../../support/static-modules.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, choices } from "../../support/questionnaire-answers.js";

const { AnswerBook } = await import("/screening/worklist/answer-book.js");
const { Opening } = await import("/screening/worklist/opening.js");
const { AnswerCache } = await import("/screening/worklist/answer-cache.js");
const { Shards } = await import("/screening/cache/shards.js");
const { random } = await import("/sealed/format.js");
const { sealRow } = await import("/sealed/rows.js");

const PAGE = 500;
const CACHE_KEY = random(32);
const UNLOCKED = { centre: "c", epoch: 1, epochs: [1], keys: async () => ({ cache: CACHE_KEY }) };

// What the server does with answers and shards, in memory.
class Server {
  answers = []; shardsHeld = new Map(); asked = [];

  add(seq, invitation = "inv") {
    this.answers.push({ seq, submission: `sub-${seq}`, invitation, kid: "k", envelope: `e${seq}`, receivedOn: "2026-11-20" });
    this.answers.sort((a, b) => a.seq - b.seq);
  }

  async answersAfter(after) {
    this.asked.push(after);
    const later = this.answers.filter(({ seq }) => seq > after);
    return { after, answers: later.slice(0, PAGE), more: later.length > PAGE,
      upTo: this.answers.length - later.length, total: this.answers.length };
  }

  async all() {
    return [...this.shardsHeld].map(([shard, held]) => ({ shard, ...held }));
  }

  async shard(shard) {
    return this.shardsHeld.get(shard) ?? null;
  }

  async put(shard, version, epoch, sealed) {
    if (this.refusing || (this.shardsHeld.get(shard)?.version ?? 0) !== version) return false;
    this.shardsHeld.set(shard, { epoch, version: version + 1, sealed });
    return true;
  }
}

function browser(server, { secrets = { inv: "s" }, content = () => answer(choices(1)), opened = [] } = {}) {
  const book = new AnswerBook();
  const cache = new AnswerCache({ server, unlocked: UNLOCKED, programme: "p" });
  const crew = {
    async open(jobs) {
      return jobs.map(({ seq, secret }) => {
        opened.push(seq);
        if (secret === undefined) return { seq, error: "unknown-invitation" };
        const found = content(seq);
        return typeof found === "string" ? { seq, error: found } : { seq, answer: found };
      });
    },
  };
  const alarms = [];
  const steps = [];
  const opening = new Opening({
    server, crew, cache, book, secretOf: (id) => secrets[id], fits: (one) => Array.isArray(one.a),
    onAlarm: (missing) => alarms.push(missing), onProgress: (step) => steps.push(step),
  });
  return { book, cache, opening, opened, alarms, steps, secrets };
}

test("every answer is opened once, and the next browser opens none", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 1234; seq++) server.add(seq);
  const first = browser(server);
  await first.cache.readInto(first.book);
  assert.equal(await first.opening.catchUp(), 1234);
  assert.equal(server.shardsHeld.size, 2);
  assert.deepEqual(first.steps.at(-1), { done: 1234, total: 1234 });

  const second = browser(server);
  await second.cache.readInto(second.book);
  assert.equal(await second.opening.catchUp(), 0);
  assert.deepEqual(second.book.all(), first.book.all());
  server.add(1300);
  assert.equal(await second.opening.catchUp(), 1);
  assert.deepEqual(second.opened, [1300]);
});

test("what does not open or has the wrong shape is kept with its reason, also for the next browser", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 3; seq++) server.add(seq);
  const content = (seq) => (seq === 1 ? "opening" : seq === 2 ? { v: 1, a: "wrong" } : answer(choices(1)));
  const first = browser(server, { content });
  await first.opening.catchUp();
  const second = browser(server, { content });
  await second.cache.readInto(second.book);
  assert.deepEqual(second.book.all().map(({ error }) => error), ["opening", "shape", undefined]);
});

test("an answer of a parent who comes on the list later is opened then", async () => {
  const server = new Server();
  server.add(1, "later");
  server.add(2);
  const one = browser(server);
  await one.opening.catchUp();
  assert.equal(one.book.all()[0].error, "unknown-invitation");
  one.secrets.later = "s";
  one.opened.length = 0;
  await one.opening.catchUp();
  assert.deepEqual(one.opened, [1]);
  assert.ok(one.book.all()[0].answer);
});

test("an answer that was committed after a later one is not missed", async () => {
  const server = new Server();
  [1, 3].forEach((seq) => server.add(seq));
  const one = browser(server);
  await one.opening.catchUp();
  server.add(2);
  one.opened.length = 0;
  await one.opening.catchUp();
  assert.deepEqual(one.opened, [2]);
  assert.deepEqual(one.alarms, []);
});

test("answers that the server lost raise an alarm and stay on the list", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 5; seq++) server.add(seq);
  const one = browser(server);
  await one.opening.catchUp();
  server.answers.splice(1, 2);
  await one.opening.catchUp();
  assert.deepEqual(one.alarms, [2]);
  assert.equal(one.book.size, 5);
});

test("a server set back to before the last answers raises an alarm too", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 5; seq++) server.add(seq);
  const one = browser(server);
  await one.opening.catchUp();
  server.answers.pop();
  await one.opening.catchUp();
  assert.deepEqual(one.alarms, [1]);
});

test("two colleagues who open at the same time lose nothing of each other", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 3; seq++) server.add(seq);
  const [ann, bea] = [browser(server), browser(server)];
  await Promise.all([ann.cache.readInto(ann.book), bea.cache.readInto(bea.book)]);
  await ann.opening.catchUp();
  server.add(4);
  await bea.opening.catchUp();
  const third = browser(server);
  await third.cache.readInto(third.book);
  assert.deepEqual(third.book.all().map(({ seq }) => seq), [1, 2, 3, 4]);
  server.add(5);
  await ann.opening.catchUp();
  assert.equal(server.shardsHeld.get(0).version, 3);
});

test("a damaged shard only means more work", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 3; seq++) server.add(seq);
  const first = browser(server);
  await first.opening.catchUp();
  server.shardsHeld.get(0).sealed[20] ^= 1;
  const second = browser(server);
  await second.cache.readInto(second.book);
  assert.equal(second.book.size, 0);
  assert.equal(await second.opening.catchUp(), 3);
  const third = browser(server);
  await third.cache.readInto(third.book);
  assert.equal(third.book.size, 3);
});

test("a shard that was put in the place of another does not open", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 1001; seq++) server.add(seq);
  await browser(server).opening.catchUp();
  server.shardsHeld.set(1, server.shardsHeld.get(0));
  const second = browser(server);
  await second.cache.readInto(second.book);
  assert.equal(second.book.size, 1000);
});

test("what was erased together with its child leaves the list and the cache without an alarm", async () => {
  const server = new Server();
  server.add(1);
  server.add(2, "erased");
  const first = browser(server, { secrets: { inv: "s", erased: "s" } });
  await first.opening.catchUp();
  server.answers.pop();
  const second = browser(server);
  await second.cache.readInto(second.book);
  second.book.keepOnly(new Set(["inv"]));
  await second.opening.catchUp();
  assert.deepEqual(second.alarms, []);
  const third = browser(server);
  await third.cache.readInto(third.book);
  assert.deepEqual(third.book.all().map(({ seq }) => seq), [1]);
});

test("a whole shard that was erased is emptied", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 1001; seq++) server.add(seq, seq > 1000 ? "erased" : "inv");
  await browser(server, { secrets: { inv: "s", erased: "s" } }).opening.catchUp();
  server.answers.pop();
  const second = browser(server);
  await second.cache.readInto(second.book);
  second.book.keepOnly(new Set(["inv"]));
  await second.opening.catchUp();
  const third = browser(server);
  await third.cache.readInto(third.book);
  assert.equal(third.book.size, 1000);
});

test("shards that went with an erased child are made anew, at their first version", async () => {
  const server = new Server();
  for (let seq = 1; seq <= 3500; seq++) server.add(seq);
  const one = browser(server);
  await one.opening.catchUp();
  server.shardsHeld.clear();
  server.add(3501);
  await one.opening.catchUp();
  assert.deepEqual([...server.shardsHeld.values()].map(({ version }) => version), [1]);
  const second = browser(server);
  await second.cache.readInto(second.book);
  await second.opening.catchUp();
  assert.equal(server.shardsHeld.size, 4);
});

test("a server that refuses every shard, as after an erasure, only means more work", async () => {
  const server = new Server();
  server.refusing = true;
  server.add(1);
  const one = browser(server);
  assert.equal(await one.opening.catchUp(), 1);
  assert.equal(server.shardsHeld.size, 0);
});

test("a shard of another version, or of a time before this member's, is left alone", async () => {
  const server = new Server();
  server.add(1);
  await browser(server).opening.catchUp();
  const sealed = await sealRow(CACHE_KEY, "cache", { programme: "p", centre: "c", epoch: 1, id: "0" }, { v: 2, rows: "?" });
  server.shardsHeld.set(0, { epoch: 1, version: 7, sealed });
  const second = browser(server);
  await second.cache.readInto(second.book);
  assert.equal(second.book.size, 0);
  server.shardsHeld.get(0).epoch = 9;
  await second.cache.readInto(second.book);
  assert.equal(second.book.size, 0);
  await second.opening.catchUp();
  assert.equal(server.shardsHeld.get(0).version, 8);
});

test("what was sealed under an earlier key is sealed under the newest", async () => {
  const server = new Server();
  server.add(1);
  await browser(server).opening.catchUp();
  const shards = new Shards({ server, unlocked: { ...UNLOCKED, epoch: 2, epochs: [1, 2] }, programme: "p" });
  const [content] = await shards.readAll();
  const { v, ...same } = content;
  await shards.write([same], { rows: [] });
  assert.equal(server.shardsHeld.get(0).epoch, 2);
});

test("a fault of ours while opening a shard stays loud", async () => {
  const server = new Server();
  server.add(1);
  await browser(server).opening.catchUp();
  const broken = new Shards({ server, unlocked: { ...UNLOCKED, keys: async () => ({ cache: random(5) }) }, programme: "p" });
  await assert.rejects(broken.readAll(), RangeError);
});
