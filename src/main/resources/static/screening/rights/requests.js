import { sendJson, sendPatiently } from "/screening/send-json.js";
import { BoxError } from "/sealed/box.js";
import { fromBase64url, random, toBase64url } from "/sealed/format.js";
import { openRow, sealRow } from "/sealed/rows.js";

// What parents asked and what was done: {id, kind, day, epoch, plain} with plain {v, code, who, by, how, note}. The server knows
// the kind and the day; who it was about and who did it are sealed here.
export class Requests {
  #unlocked; #programme; #path;

  constructor({ unlocked, programme, path }) {
    this.#unlocked = unlocked;
    this.#programme = programme;
    this.#path = path;
  }

  async all() {
    const { requests } = await sendPatiently("GET", `${this.#path}/verzoeken/rijen`);
    return Promise.all(requests.map((row) => this.#open(row)));
  }

  sealed(kind, about) {
    return this.again({ id: toBase64url(random(16)), kind, plain: { v: 1, by: this.#unlocked.name, ...about } });
  }

  // Under the present key, with the same content.
  async again({ id, kind, plain }) {
    const { epoch } = this.#unlocked;
    const { roster } = await this.#unlocked.keys(epoch);
    return { id, kind, epoch, sealed: toBase64url(await sealRow(roster, "request", this.#ids(id, epoch), plain)) };
  }

  keep(request) {
    return sendJson("POST", `${this.#path}/verzoeken`, request);
  }

  // Without `plain` when this member cannot open it.
  async #open({ id, kind, day, epoch, sealed }) {
    if (!this.#unlocked.epochs.includes(epoch)) return { id, kind, day, epoch };
    const { roster } = await this.#unlocked.keys(epoch);
    try {
      return { id, kind, day, epoch, plain: await openRow(roster, "request", this.#ids(id, epoch), fromBase64url(sealed)) };
    } catch (failure) {
      if (failure instanceof BoxError) return { id, kind, day, epoch };
      throw failure;
    }
  }

  #ids(id, epoch) {
    return { programme: this.#programme, centre: this.#unlocked.centre, epoch, id };
  }
}
