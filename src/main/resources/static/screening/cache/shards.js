import { BoxError } from "/sealed/box.js";
import { openRowText, sealRowText } from "/sealed/rows.js";

const VERSION = 1;

// What the browsers of a centre opened, in numbered shards {v, ...}, sealed under the centre's cache key. A shard that
// does not open, or is of a version that is not ours, only means more work.
export class Shards {
  #server; #unlocked; #programme; #prefix; #versions = new Map(); #texts = new Map();

  // prefix: what a shard of this kind has before its number, where it is bound to its place.
  constructor({ server, unlocked, programme, prefix = "" }) {
    this.#server = server;
    this.#unlocked = unlocked;
    this.#programme = programme;
    this.#prefix = prefix;
  }

  // The content of all shards that could be read.
  async readAll() {
    const all = await this.#server.all();
    const contents = await Promise.all(all.map((found) => this.#take(found.shard, found)));
    return contents.filter(Boolean);
  }

  // Writes the shards that differ from what the server has, and says what colleagues wrote there meanwhile: as long as
  // that is not empty, nothing of it was overwritten and the caller should take it in and write again.
  // contents: in the order of their numbers; a shard that the server has beyond them is emptied.
  async write(contents, empty) {
    const count = Math.max(contents.length, ...[...this.#versions.keys()].map((shard) => shard + 1));
    const conflicts = [];
    for (let shard = 0; shard < count; shard++) {
      if (!await this.#writeOne(shard, contents[shard] ?? empty)) conflicts.push(shard);
    }
    const theirs = await Promise.all(conflicts.map((shard) => this.#readAgain(shard)));
    return { conflicts: conflicts.length, theirs: theirs.filter(Boolean) };
  }

  // The server dropped them all.
  forget() {
    this.#versions.clear();
    this.#texts.clear();
  }

  async #writeOne(shard, content) {
    const text = JSON.stringify({ v: VERSION, ...content });
    if (this.#texts.get(shard) === text) return true;
    const { epoch } = this.#unlocked;
    const sealed = await sealRowText((await this.#unlocked.keys(epoch)).cache, "cache", this.#idsOf(shard, epoch), text);
    const version = this.#versions.get(shard) ?? 0;
    if (!await this.#server.put(shard, version, epoch, sealed)) return false;
    this.#versions.set(shard, version + 1);
    this.#texts.set(shard, text);
    return true;
  }

  async #readAgain(shard) {
    this.#versions.delete(shard);
    this.#texts.delete(shard);
    const found = await this.#server.shard(shard);
    return found && this.#take(shard, found);
  }

  async #take(shard, found) {
    this.#versions.set(shard, found.version);
    const text = await this.#open(shard, found);
    const content = text && JSON.parse(text);
    if (content?.v !== VERSION) return null;
    // What was sealed under an earlier key is sealed anew at the next write.
    if (found.epoch === this.#unlocked.epoch) this.#texts.set(shard, text);
    return content;
  }

  async #open(shard, { epoch, sealed }) {
    if (!this.#unlocked.epochs.includes(epoch)) return null;
    try {
      return await openRowText((await this.#unlocked.keys(epoch)).cache, "cache", this.#idsOf(shard, epoch), sealed);
    } catch (failure) {
      if (failure instanceof BoxError) return null;
      throw failure;
    }
  }

  #idsOf(shard, epoch) {
    return { programme: this.#programme, centre: this.#unlocked.centre, epoch, id: `${this.#prefix}${shard}` };
  }
}
