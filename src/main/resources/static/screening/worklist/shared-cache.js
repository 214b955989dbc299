import { openRow, sealRow } from "/sealed/rows.js";
import { fromShard, toShards } from "/screening/worklist/shards.js";

// The answers that a browser of this centre opened before, kept on the server for all of them, sealed under the
// centre's cache key. A shard that does not open, or is too new for us, only means more work.
export class SharedCache {
  #server; #keys; #ids; #versions = new Map(); #texts = new Map();

  // keys(epoch) -> {cache}; ids: {programme, centre, epoch}, the epoch to seal under.
  constructor(server, keys, ids) {
    this.#server = server;
    this.#keys = keys;
    this.#ids = ids;
  }

  async readInto(book) {
    const held = await this.#server.shards();
    await Promise.all(held.map(({ shard }) => this.#readShard(shard, book)));
  }

  // Writes the shards that changed. A colleague who wrote one meanwhile is read first and loses nothing.
  async write(book) {
    for (let tries = 0; tries < 4; tries++) {
      const shards = toShards(book.all(), book.erased);
      while (this.#versions.has(shards.length)) shards.push({ v: 1, rows: [] }); // what was erased leaves no shard
      const kept = await this.#writeAll(shards, book);
      if (kept) return true;
    }
    return false;
  }

  async #writeAll(shards, book) {
    for (const [shard, content] of shards.entries()) {
      const text = JSON.stringify(content);
      if (this.#texts.get(shard) === text) continue;
      const sealed = await sealRow(await this.#cacheKey(this.#ids.epoch), "cache", this.#idsOf(shard), content);
      const version = this.#versions.get(shard) ?? 0;
      const kept = await this.#server.putShard(shard, version, this.#ids.epoch, sealed);
      if (!kept) {
        await this.#readShard(shard, book);
        return false;
      }
      this.#versions.set(shard, version + 1);
      this.#texts.set(shard, text);
    }
    return true;
  }

  async #readShard(shard, book) {
    const found = await this.#server.shard(shard);
    if (!found) return;
    this.#versions.set(shard, found.version);
    try {
      const ids = { ...this.#idsOf(shard), epoch: found.epoch };
      const content = await openRow(await this.#cacheKey(found.epoch), "cache", ids, found.sealed);
      for (const entry of fromShard(content)) book.add(entry);
      book.erased = Math.max(book.erased, content.erased ?? 0);
      this.#texts.set(shard, JSON.stringify(content));
    } catch {
      this.#texts.delete(shard);
    }
  }

  #idsOf(shard) {
    return { ...this.#ids, id: String(shard) };
  }

  async #cacheKey(epoch) {
    return (await this.#keys(epoch)).cache;
  }
}
