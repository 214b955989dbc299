import { kept } from "/identity/keep.js";
import { watch } from "/identity/lock-watch.js";
import { centreKeys } from "/sealed/centre-keys.js";
import { forget } from "/sealed/unlocked.js";

// Every page of a nurse starts here. Gives what `opened` gives. When this tab is locked, the browser goes to unlock and
// comes back; then this never resolves.
export async function unlockedCentre(centreId) {
  const unlocked = await kept(centreId);
  if (!unlocked) {
    goUnlock(centreId);
    return new Promise(() => {});
  }
  watch(() => goUnlock(centreId));
  if (unlocked.news) import("/identity/key-news.js").then(({ tell }) => tell(unlocked));
  return opened(unlocked);
}

// {centre, centreName, memberId, name, epoch, epochs, kid, publicKey, seed(epoch?), keys(epoch?)}: ids and names as
// text, kid and publicKey and the seed as bytes. keys is a promise of {roster, cache}, derived and imported once an
// epoch: ten thousand rows are opened with one key. Of an epoch that is not in `epochs`, from before this member's
// time, there is neither.
export function opened({ seeds, ...centre }) {
  const ready = new Map();
  const seed = (epoch = centre.epoch) => {
    if (!seeds[epoch]) throw new RangeError(`no seed of epoch ${epoch}`);
    return seeds[epoch];
  };
  const keys = (epoch = centre.epoch) => {
    if (!ready.has(epoch)) ready.set(epoch, importedKeys(seed(epoch)));
    return ready.get(epoch);
  };
  return { ...centre, epochs: Object.keys(seeds).map(Number), seed, keys };
}

async function importedKeys(seed) {
  const { roster, cache } = await centreKeys(seed);
  const usable = (bytes) => crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  return { roster: await usable(roster), cache: await usable(cache) };
}

// Locks all tabs.
export const lock = () => forget();

function goUnlock(centre) {
  const back = location.pathname + location.search;
  location.replace(`/ontgrendelen?${new URLSearchParams({ centrum: centre, terug: back })}`);
}
