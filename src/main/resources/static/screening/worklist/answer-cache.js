import { Shards } from "/screening/cache/shards.js";
import { fromShard, toShards } from "/screening/worklist/answer-shards.js";

// The answers that a browser of this centre opened before, kept on the server for all of them.
const TRIES = 4;

export class AnswerCache {
  #shards;

  constructor(shards) {
    this.#shards = new Shards(shards);
  }

  async readInto(book) {
    for (const content of await this.#shards.readAll()) take(content, book);
  }

  // Writes the shards that changed. A colleague who wrote one meanwhile is read first and loses nothing.
  async write(book) {
    for (let tries = 0; tries < TRIES; tries++) {
      const { conflicts, theirs } = await this.#shards.write(toShards(book.all(), book.erased), { rows: [] });
      if (conflicts === 0) return true;
      for (const content of theirs) take(content, book);
    }
    return false;
  }
}

function take(content, book) {
  for (const entry of fromShard(content)) book.add(entry);
  book.erased = Math.max(book.erased, content.erased ?? 0);
}
