// All answers this browser knows, by the number the server gave them: {seq, submission, invitation, receivedOn} with an
// `answer`, or with an `error` that says why it could not be read.
export class AnswerBook {
  #entries = new Map();
  erased = 0; // how many were ever forgotten; colleagues pass it on

  // True when this told us something new. What was read once is never replaced by a failure.
  add(entry) {
    const known = this.#entries.get(entry.seq);
    if (known?.answer || (known?.error && known.error === entry.error)) return false;
    this.#entries.set(entry.seq, entry);
    return true;
  }

  get(seq) {
    return this.#entries.get(seq);
  }

  // Forgets what was erased together with its child: the parents on this list and the server's links are all there is.
  keepOnly(invitations) {
    for (const [seq, { invitation }] of this.#entries) {
      if (invitations.has(invitation)) continue;
      this.#entries.delete(seq);
      this.erased++;
    }
  }

  get size() {
    return this.#entries.size;
  }

  get last() {
    let last = 0;
    for (const seq of this.#entries.keys()) last = Math.max(last, seq);
    return last;
  }

  countUpTo(seq) {
    let count = 0;
    for (const known of this.#entries.keys()) if (known <= seq) count++;
    return count;
  }

  all() {
    return [...this.#entries.values()].sort((a, b) => a.seq - b.seq);
  }
}
