import { openBox, sealBox } from "/sealed/box.js";
import { concat, fromUtf8, lengthPrefixed, toBase64url, u32, utf8 } from "/sealed/format.js";

// Cache shards are sealed under the cache key and compressed; all other rows (roster, followup and request of the
// Balansmeter, subject and note of a referral) under the roster key, and filled up with spaces (JSON does not mind), so that their
// length does not tell a name's.
const KINDS = ["roster", "followup", "cache", "subject", "note", "request"];
const STEP_BYTES = 256;

// id: text, or the 16 bytes of an invitation.
export function rowAad(kind, { programme, centre, epoch, id }) {
  if (!KINDS.includes(kind)) throw new RangeError("unknown kind of row");
  return concat(lengthPrefixed(`bm/v1/${kind}`), lengthPrefixed(programme), lengthPrefixed(centre), u32(epoch),
    lengthPrefixed(typeof id === "string" ? id : toBase64url(id)));
}

export const sealRow = (key, kind, ids, object) => sealRowText(key, kind, ids, JSON.stringify(object));

export const openRow = async (key, kind, ids, box) => JSON.parse(await openRowText(key, kind, ids, box));

// The same for JSON that is text already.
export async function sealRowText(key, kind, ids, text) {
  const json = utf8(text);
  return sealBox(key, kind === "cache" ? await through(new CompressionStream("gzip"), json) : filled(json), rowAad(kind, ids));
}

export async function openRowText(key, kind, ids, box) {
  const opened = await openBox(key, box, rowAad(kind, ids));
  return fromUtf8(kind === "cache" ? await through(new DecompressionStream("gzip"), opened) : opened);
}

function filled(json) {
  const whole = new Uint8Array(Math.ceil(json.length / STEP_BYTES) * STEP_BYTES).fill(0x20);
  whole.set(json);
  return whole;
}

const through = async (stream, bytes) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
