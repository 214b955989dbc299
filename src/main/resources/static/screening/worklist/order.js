// Lowest score first, then who wants to talk, then who waits longest. The id at the end makes it a total order, so
// that a list never shuffles by itself.
export function compareRows(a, b) {
  return a.place - b.place
    || compare(a.score ?? Infinity, b.score ?? Infinity)
    || Number(b.wantsTalk) - Number(a.wantsTalk)
    || compare(a.oldest, b.oldest)
    || NAMES.compare(a.plain.last, b.plain.last)
    || NAMES.compare(a.plain.first, b.plain.first)
    || compare(a.id, b.id);
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const NAMES = new Intl.Collator("nl", { numeric: true });
