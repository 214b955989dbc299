import { readAnswer } from "/screening/send-json.js";

// The shards of one kind ("antwoorden" or "kinderen") that a centre's browsers leave for each other.
// erasures() is how often a child had been erased when what is written was read: afterwards the server refuses it.
export class ShardServer {
  #path; #erasures; #get;

  constructor({ path, kind, erasures, get = fetch }) {
    this.#path = `${path}/tussenstand/${kind}`;
    this.#erasures = erasures;
    this.#get = (address) => get(address, { cache: "no-store", redirect: "manual" });
  }

  // [{shard, epoch, version, sealed}]
  async all() {
    const response = await readAnswer(this.#get(this.#path));
    return unpacked(await response.arrayBuffer());
  }

  async shard(shard) {
    const response = await readAnswer(this.#get(`${this.#path}/${shard}`), { mayLack: true });
    return response && {
      epoch: Number(response.headers.get("Balans-Epoch")),
      version: Number(/\d+/.exec(response.headers.get("ETag"))[0]), // a proxy that compresses makes it weak
      sealed: new Uint8Array(await response.arrayBuffer()),
    };
  }

  // False when a colleague's browser was first, or a child was erased meanwhile.
  async put(shard, version, epoch, sealed) {
    const headers = { "If-Match": `"${version}"`, "Content-Type": "application/octet-stream" };
    const sent = fetch(`${this.#path}/${shard}?epoch=${epoch}&erasures=${this.#erasures()}`,
      { method: "PUT", headers, body: sealed, redirect: "manual" });
    return await readAnswer(sent, { mayConflict: true }) !== null;
  }
}

// One after the other, each behind four numbers: shard, epoch, version, length.
export function unpacked(buffer) {
  const numbers = new DataView(buffer);
  const shards = [];
  for (let at = 0; at < buffer.byteLength;) {
    const [shard, epoch, version, length] = [0, 4, 8, 12].map((place) => numbers.getUint32(at + place));
    shards.push({ shard, epoch, version, sealed: new Uint8Array(buffer, at + 16, length) });
    at += 16 + length;
  }
  return shards;
}
