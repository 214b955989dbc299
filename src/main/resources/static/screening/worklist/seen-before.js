// How many answers this browser saw at this centre, those included that were erased with their child: one number, kept
// in this browser, because a server that was set back can set back everything it keeps itself.
export class SeenBefore {
  #key; #onAlarm;

  constructor(centre, onAlarm) {
    this.#key = `balans.answers.${centre}`;
    this.#onAlarm = onAlarm;
  }

  // total: what the server has; seen: what was opened; erased: what was forgotten on purpose.
  check({ total, seen, erased }) {
    const before = Number(localStorage.getItem(this.#key) ?? 0);
    if (total + erased < before && seen <= total) this.#onAlarm(before - total - erased);
    localStorage.setItem(this.#key, String(Math.min(seen, total) + erased));
  }
}
