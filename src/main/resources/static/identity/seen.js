import { WrongKeys } from "/identity/wrong-keys.js";

// What this browser saw last of a centre: {epoch, kid, manifest}. Beside the pin that the server keeps for the member,
// because a server that is set back can set back everything it keeps itself. It names nobody and opens nothing.
const nameOf = (centre) => `balans.keys.${centre}`;

export function seenHere(centre) {
  try {
    return JSON.parse(localStorage.getItem(nameOf(centre)));
  } catch {
    return null; // written by nobody of ours
  }
}

export const seeHere = (centre, { epoch, kid, manifest }) =>
  localStorage.setItem(nameOf(centre), JSON.stringify({ epoch, kid, manifest }));

// now: {kids: {epoch: kid}, epoch, manifest}
export function checkSeen(seen, { kids, epoch, manifest }) {
  if (epoch < seen.epoch || manifest < seen.manifest) throw new WrongKeys("older than was seen", { say: "keys-old" });
  if (kids[seen.epoch] !== seen.kid) throw new WrongKeys("other keys than were seen last");
}
