import { hkdf } from "/sealed/format.js";

// Proves possession of a recovery kit to the server, which has had the hash since the kit was made. It opens nothing,
// and the way back from it to the kit's seed does not exist.
export const kitAuth = (kitSeed) => hkdf(kitSeed, "kit-auth");
