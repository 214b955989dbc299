import { CentreRoster } from "/screening/roster/centre-roster.js";
import { ShardServer } from "/screening/cache/shard-server.js";
import { endAhead, fetchAhead } from "/screening/worklist/ahead.js";
import { Requests } from "/screening/rights/requests.js";
import { AnswerBook } from "/screening/worklist/answer-book.js";
import { AnswerCache } from "/screening/worklist/answer-cache.js";
import { hasShape } from "/screening/worklist/answer-shape.js";
import { Crew } from "/screening/worklist/crew.js";
import { FollowUps } from "/screening/worklist/follow-ups.js";
import { judgeFor } from "/screening/worklist/judge.js";
import { Opening } from "/screening/worklist/opening.js";
import { compareRows } from "/screening/worklist/order.js";
import { rowsOf, straysIn } from "/screening/worklist/rows.js";
import { SeenBefore } from "/screening/worklist/seen-before.js";
import { Server } from "/screening/worklist/server.js";

// Everything the work list knows, opened in this browser. First `load()`, which gives a list from what colleagues opened
// before; then `catchUp()`, again and again.
export class Desk {
  #server; #unlocked; #context; #cache; #opening; #judge; #crew; #stamps = null; #seen; #secrets = new Map();
  book = new AnswerBook();
  rows = []; strays = [];
  opened = 0;

  // onProgress({done, total}); onAlarm(missing)
  constructor({ unlocked, path, programme, questionnaire, onProgress, onAlarm }) {
    const { centre } = unlocked;
    const server = new Server(path, fetchAhead);
    this.#server = server;
    this.#unlocked = unlocked;
    this.#context = { programme, centre, questionnaire };
    this.roster = new CentreRoster({ unlocked, path, programme, get: fetchAhead });
    this.requests = new Requests({ unlocked, programme, path });
    this.followUps = new FollowUps(server, unlocked, programme);
    const shards = new ShardServer({ path, kind: "antwoorden", erasures: () => this.roster.erasures, get: fetchAhead });
    this.#cache = new AnswerCache({ server: shards, unlocked, programme });
    this.#seen = new SeenBefore(centre, onAlarm);
    this.#opening = { server, cache: this.#cache, book: this.book, onProgress, onAlarm };
  }

  async load() {
    const [questionnaire] = await Promise.all([
      this.#server.questionnaire(), this.roster.load(), this.followUps.load(), this.#cache.readInto(this.book),
    ]);
    endAhead();
    this.questionnaire = questionnaire;
    this.#judge = judgeFor(questionnaire);
    this.#forgetErased();
    this.#crew = new Crew(this.#seeds(), this.#context);
    const choices = questionnaire.items.map(({ options }) => options.length);
    this.#opening = new Opening({
      ...this.#opening, crew: this.#crew, fits: (answer) => hasShape(answer, choices),
      secretOf: (invitation) => this.#secrets.get(invitation),
    });
    this.arrange();
  }

  // True when something changed since the list was last arranged.
  async catchUp() {
    const opened = await this.#opening.catchUp();
    this.opened += opened;
    const { children, followUps, erasures, total } = this.#opening.latest;
    this.#seen.check({ total, seen: this.book.size, erased: this.book.erased });
    const stamps = [children, followUps, erasures].join();
    const changed = this.#stamps !== null && this.#stamps !== stamps;
    if (changed) {
      await Promise.all([this.roster.load(), this.followUps.load()]);
      this.#forgetErased();
    }
    this.#stamps = stamps;
    return opened > 0 || changed;
  }

  // Leaves for colleagues what was opened here.
  keep() {
    return this.roster.keep();
  }

  arrange() {
    const { children } = this.roster;
    this.#secrets = new Map(children.flatMap(({ plain }) => plain.parents.map((one) => [one.invitation, one.secret])));
    const answers = this.book.all();
    this.strays = straysIn(children, answers);
    this.rows = rowsOf({
      children, answers, invitations: [...this.roster.invitations.values()], followUps: this.followUps.all,
      judge: this.#judge,
    }).sort(compareRows);
  }

  // After something was erased here.
  forgotten() {
    this.#forgetErased();
    this.arrange();
  }

  // The name of who works here, as it stands in what she records.
  get member() {
    return this.#unlocked.name;
  }

  stop() {
    this.#crew?.stop();
  }

  #forgetErased() {
    const parents = this.roster.children.flatMap(({ plain }) => plain.parents.map(({ invitation }) => invitation));
    this.book.keepOnly(new Set([...parents, ...this.roster.invitations.keys()]));
  }

  // Answers under a key from before this member's time are listed as unreadable.
  #seeds() {
    return this.#unlocked.epochs.map((epoch) => this.#unlocked.seed(epoch));
  }
}
