// Brings the book up to date with the server: reads what is new in pages, opens it, keeps what opened for colleagues.
// crew.open(jobs) -> [{seq, answer | error}]; secretOf(invitation) -> text | undefined; fits(answer) -> boolean.
// onProgress({done, total}) after every page; onAlarm(missing) when the server has fewer answers than were seen.
const KEEP_EVERY = 2000;

export class Opening {
  #server; #crew; #cache; #book; #secretOf; #fits; #onProgress; #onAlarm;
  latest = null; // the last page that the server gave

  constructor({ server, crew, cache, book, secretOf, fits, onProgress = () => {}, onAlarm = () => {} }) {
    this.#server = server;
    this.#crew = crew;
    this.#cache = cache;
    this.#book = book;
    this.#secretOf = secretOf;
    this.#fits = fits;
    this.#onProgress = onProgress;
    this.#onAlarm = onAlarm;
  }

  // Returns how many envelopes this browser opened itself.
  async catchUp() {
    let page = await this.#server.answersAfter(this.#startingPoint());
    const known = this.#book.countUpTo(page.after);
    if (known > page.upTo || this.#book.size > page.total) {
      this.#onAlarm(Math.max(known - page.upTo, this.#book.size - page.total));
    }
    // An answer can be committed after a later one was read; then everything is compared again.
    if (known < page.upTo) page = await this.#server.answersAfter(0);
    let opened = 0;
    let kept = 0;
    for (let next = null; page; page = await next) {
      next = page.more ? this.#server.answersAfter(page.answers.at(-1).seq) : null;
      next?.catch(() => {}); // failing is for the await
      opened += await this.#openPage(page);
      if (opened - kept >= KEEP_EVERY) {
        await this.#cache.write(this.#book);
        kept = opened;
      }
      this.latest = page;
      this.#onProgress({ done: Math.min(this.#book.size, page.total), total: page.total });
    }
    await this.#cache.write(this.#book);
    return opened;
  }

  // Before the first answer that waited for a parent who is on the list only now, else after the last known one.
  #startingPoint() {
    const waiting = this.#book.all().find((entry) => this.#isWaiting(entry));
    return waiting ? waiting.seq - 1 : this.#book.last;
  }

  #isWaiting({ error, invitation }) {
    return error === "unknown-invitation" && this.#secretOf(invitation) !== undefined;
  }

  async #openPage({ answers }) {
    const wanted = answers.filter(({ seq }) => {
      const known = this.#book.get(seq);
      return !known || this.#isWaiting(known);
    });
    const results = await this.#crew.open(wanted.map((row) => ({ ...row, secret: this.#secretOf(row.invitation) })));
    const rows = new Map(wanted.map((row) => [row.seq, row]));
    for (const { seq, answer, error } of results) this.#book.add(this.#entry(rows.get(seq), answer, error));
    return results.length;
  }

  #entry({ seq, submission, invitation, receivedOn }, answer, error) {
    const place = { seq, submission, invitation, receivedOn };
    if (error) return { ...place, error };
    return this.#fits(answer) ? { ...place, answer } : { ...place, error: "shape" };
  }
}
