import { sendJson, sendPatiently } from "/screening/send-json.js";
import { answerPage } from "/screening/worklist/answer-page.js";

// What the work list asks of the server, below the centre's address.
export class Server {
  #path; #get;

  // get: instead of fetch, for what the page asked before this module was there.
  constructor(path, get = fetch) {
    this.#path = path;
    this.#get = get;
  }

  questionnaire() {
    return this.#ask("vragenlijst");
  }

  async answersAfter(seq) {
    const page = await this.#ask(`antwoorden?na=${seq}`, (response) => response.arrayBuffer());
    return { after: seq, ...answerPage(page) };
  }

  async followUps() {
    return (await this.#ask("opvolging")).followUps;
  }

  addFollowUp(row) {
    return sendPatiently("POST", `${this.#path}/opvolging`, row);
  }

  changeFollowUp(id, change) {
    return sendJson("PUT", `${this.#path}/opvolging/${id}`, change);
  }

  #ask(below, read) {
    return sendPatiently("GET", `${this.#path}/${below}`, undefined, { get: this.#get, read });
  }
}
