import { Shards } from '/screening/cache/shards.js';

// The class list as one of the centre's browsers opened it, kept on the server for all of them: ten thousand rows open
// one by one in seconds, a shard of a thousand in a moment. A child always lies in the same shard, so that a change
// concerns one shard; which one, says the beginning of its id, which is random.
const SHARD_ROWS = 1000;
const MAX_BITS = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class ListSnapshot {
    #shards;

    constructor({ server, unlocked, programme }) {
        this.#shards = new Shards({ server, unlocked, programme, prefix: 'children/' });
    }

    // Map of id to {id, epoch, version, plain}.
    async read() {
        const contents = await this.#shards.readAll();
        return new Map(contents.flatMap(({ rows }) => rows.map(([id, epoch, version, plain]) => [id, { id, epoch, version, plain }])));
    }

    // The server drops the snapshot with every child that is erased.
    dropped() {
        this.#shards.forget();
    }

    // Whoever writes later knows as much: what differs is compared with the server's versions at every reading.
    async write(children) {
        await this.#shards.write(toShards(children), { rows: [] });
    }
}

export function toShards(children) {
    const bits = Math.min(MAX_BITS, Math.ceil(Math.log2(Math.max(1, children.length / SHARD_ROWS))));
    const shards = Array.from({ length: children.length > 0 ? 2 ** bits : 0 }, () => ({ rows: [] }));
    for (const { id, epoch, version, plain } of children) {
        shards[ALPHABET.indexOf(id[0]) >> (MAX_BITS - bits)].rows.push([id, epoch, version, plain]);
    }
    for (const { rows } of shards) rows.sort(([a], [b]) => (a < b ? -1 : 1));
    return shards;
}
