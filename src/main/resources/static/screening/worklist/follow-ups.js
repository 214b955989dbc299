import { BoxError } from "/sealed/box.js";
import { fromBase64url, random, toBase64url } from "/sealed/format.js";
import { openRow, sealRow } from "/sealed/rows.js";

// The contacts that were recorded, opened here: {id, epoch, version, plain} with plain {v, child, on, how, needs, agreed, next,
// done, by, undone, made}. What does not open is counted, so that a nurse knows that something is missing.
export class FollowUps {
  #server; #unlocked; #programme;
  all = [];
  unreadable = 0;

  constructor(server, unlocked, programme) {
    this.#server = server;
    this.#unlocked = unlocked;
    this.#programme = programme;
  }

  async load() {
    const opened = await Promise.all((await this.#server.followUps()).map((row) => this.#open(row)));
    this.all = opened.filter(Boolean);
    this.unreadable = opened.length - this.all.length;
  }

  async add(child, contact) {
    const id = toBase64url(random(16));
    const plain = { v: 1, child, undone: false, by: this.#unlocked.name, made: new Date().toISOString(), ...contact };
    const sealed = await this.#seal(id, plain);
    const { version } = await this.#server.addFollowUp({ id, child, ...sealed });
    const added = { id, epoch: sealed.epoch, version, plain };
    this.all.push(added);
    return added;
  }

  // Refused with 409 when a colleague changed it meanwhile.
  async change(followUp, change) {
    const plain = { ...followUp.plain, ...change };
    const sealed = await this.#seal(followUp.id, plain);
    const { version } = await this.#server.changeFollowUp(followUp.id, { version: followUp.version, ...sealed });
    Object.assign(followUp, { plain, version, epoch: sealed.epoch });
  }

  // A record as it is, sealed under the present key.
  async sealed({ id, plain }) {
    return { id, ...await this.#seal(id, plain) };
  }

  async #seal(id, plain) {
    const { epoch } = this.#unlocked;
    const { roster } = await this.#unlocked.keys(epoch);
    return { epoch, sealed: toBase64url(await sealRow(roster, "followup", this.#ids(id, epoch), plain)) };
  }

  async #open({ id, epoch, version, sealed }) {
    if (!this.#unlocked.epochs.includes(epoch)) return null;
    const { roster } = await this.#unlocked.keys(epoch);
    try {
      return { id, epoch, version, plain: await openRow(roster, "followup", this.#ids(id, epoch), fromBase64url(sealed)) };
    } catch (failure) {
      if (failure instanceof BoxError) return null;
      throw failure;
    }
  }

  #ids(id, epoch) {
    return { programme: this.#programme, centre: this.#unlocked.centre, epoch, id };
  }
}
