import { kept } from "/identity/keep.js";
import { watch } from "/identity/lock-watch.js";
import { centreKeys } from "/sealed/centre-keys.js";
import { forget } from "/sealed/unlocked.js";

// Every page of a nurse starts here. Gives {centre, centreName, memberId, name, epoch, kid, publicKey, seed(epoch?),
// keys(epoch?)}: ids and names as text, kid and publicKey and the seed as bytes, keys as a promise. When this tab is
// locked, the browser goes to unlock and comes back; then this never resolves.
export async function unlockedCentre(centreId) {
  const unlocked = await kept(centreId);
  if (!unlocked) {
    goUnlock(centreId);
    return new Promise(() => {});
  }
  watch(() => goUnlock(centreId));
  const { seeds, ...centre } = unlocked;
  const seed = (epoch = centre.epoch) => {
    if (!seeds[epoch]) throw new RangeError(`no seed of epoch ${epoch}`);
    return seeds[epoch];
  };
  return { ...centre, seed, keys: (epoch) => centreKeys(seed(epoch)) };
}

// Locks all tabs.
export const lock = () => forget();

function goUnlock(centre) {
  const back = location.pathname + location.search;
  location.replace(`/ontgrendelen?${new URLSearchParams({ centrum: centre, terug: back })}`);
}
