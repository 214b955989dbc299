import { Refused, sendJson, sendPatiently } from "/screening/send-json.js";

// What the work list asks of the server, below the centre's address.
export class Server {
  #path;

  constructor(path) {
    this.#path = path;
  }

  questionnaire() {
    return sendPatiently("GET", `${this.#path}/vragenlijst`);
  }

  async answersAfter(seq) {
    return { after: seq, ...await sendPatiently("GET", `${this.#path}/antwoorden?na=${seq}`) };
  }

  async shards() {
    return (await sendPatiently("GET", `${this.#path}/tussenstand`)).shards;
  }

  async shard(shard) {
    const response = await this.#bytes(shard, { cache: "no-store" });
    if (response.status === 404) return null;
    if (!response.ok) throw new Refused(response.status);
    return {
      epoch: Number(response.headers.get("Balans-Epoch")),
      version: Number(/\d+/.exec(response.headers.get("ETag"))[0]), // a proxy that compresses makes it weak
      sealed: new Uint8Array(await response.arrayBuffer()),
    };
  }

  // False when a colleague's browser was first.
  async putShard(shard, version, epoch, sealed) {
    const headers = { "If-Match": `"${version}"`, "Content-Type": "application/octet-stream" };
    const response = await this.#bytes(`${shard}?epoch=${epoch}`, { method: "PUT", headers, body: sealed });
    if (response.status === 409) return false;
    if (!response.ok) throw new Refused(response.status);
    return true;
  }

  async followUps() {
    return (await sendPatiently("GET", `${this.#path}/opvolging`)).followUps;
  }

  addFollowUp(row) {
    return sendPatiently("POST", `${this.#path}/opvolging`, row);
  }

  changeFollowUp(id, change) {
    return sendJson("PUT", `${this.#path}/opvolging/${id}`, change);
  }

  #bytes(shard, options) {
    return fetch(`${this.#path}/tussenstand/${shard}`, { redirect: "error", ...options });
  }
}
