// The shared cache holds what was opened, 1,000 answers a shard in the order of their numbers, as short lists: an
// answer is ten fields without their names.
export const SHARD_ROWS = 1000;

// `erased` travels in the first shard.
export function toShards(entries, erased = 0) {
  const shards = [];
  for (let at = 0; at < Math.max(entries.length, erased ? 1 : 0); at += SHARD_ROWS) {
    shards.push({ rows: entries.slice(at, at + SHARD_ROWS).map(pack) });
  }
  if (erased) shards[0].erased = erased;
  return shards;
}

export const fromShard = ({ rows }) => rows.map(unpack);

function pack({ seq, submission, invitation, receivedOn, answer, error }) {
  const place = [seq, submission, invitation, receivedOn];
  if (!answer) return [...place, error];
  const { a, by, lang, at, helped, talk } = answer;
  return [...place, a, by, lang, at, Number(helped), talk ? Number(talk.wants) : null, talk?.how ?? null];
}

function unpack([seq, submission, invitation, receivedOn, a, by, lang, at, helped, wants, how]) {
  const place = { seq, submission, invitation, receivedOn };
  if (!Array.isArray(a)) return { ...place, error: a };
  const talk = wants === null ? {} : { talk: how === null ? { wants: wants === 1 } : { wants: wants === 1, how } };
  return { ...place, answer: { v: 1, a, by, lang, at, helped: helped === 1, ...talk } };
}
