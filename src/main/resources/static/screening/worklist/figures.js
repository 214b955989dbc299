import { PLACES } from "/screening/worklist/rows.js";

// The four figures above the list. `called` counts whom the list puts forward: lowest band, no score, unreadable, or
// wants to talk; `followedUp` how many of them have a contact on record.
export function figuresOf(rows) {
  const called = rows.filter((row) => row.place <= PLACES.look || row.wantsTalk);
  return {
    children: rows.length,
    invited: rows.filter(({ invited }) => invited).length,
    answered: rows.filter(({ place }) => place !== PLACES.none).length,
    wantTalk: rows.filter(({ wantsTalk }) => wantsTalk).length,
    called: called.length,
    followedUp: called.filter(({ state }) => state !== "open").length,
  };
}
