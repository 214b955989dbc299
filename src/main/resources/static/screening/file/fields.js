// Question and answer as text, in fields of at most 200 characters: what files that pass on what is not in the BDS have
// room for (elements 1332 and 1333). What is longer goes on in a next field, so that no word is lost.
export const FIELD_CHARS = 200;

// question, answer -> [[question, answer]], each of at most 200 characters.
export function fieldsOfPair(question, answer) {
  const parts = pieces(plain(answer) || "–", FIELD_CHARS);
  if (parts.length === 1) return [[clipped(plain(question), FIELD_CHARS), parts[0]]];
  return parts.map((part, i) => {
    const mark = ` (${i + 1}/${parts.length})`;
    return [clipped(plain(question), FIELD_CHARS - mark.length) + mark, part];
  });
}

const plain = (text) => String(text).replace(/\s+/g, " ").trim();

// Cut at a space where there is one in the last third; never within a character.
function pieces(text, most) {
  const parts = [];
  let rest = text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(" ", most);
    const at = space > (2 * most) / 3 ? space : whole(rest, most);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest ? [...parts, rest] : parts;
}

const clipped = (text, most) => (text.length <= most ? text : `${text.slice(0, whole(text, most - 1)).trimEnd()}…`);

const whole = (text, at) => (/[\uD800-\uDBFF]/.test(text[at - 1]) ? at - 1 : at);
