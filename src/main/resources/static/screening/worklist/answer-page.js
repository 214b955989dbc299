import { fromUtf8 } from "/sealed/format.js";

// A page of answers as the server sends it: one line of JSON, then the envelopes one after another. What is cut off
// gives an envelope that is too short, which is listed as unreadable.
export function answerPage(buffer) {
  const bytes = new Uint8Array(buffer);
  const line = bytes.indexOf(0x0a);
  const page = JSON.parse(fromUtf8(bytes.subarray(0, line)));
  let at = line + 1;
  const answers = page.answers.map(({ bytes: length, ...row }) => ({ ...row, envelope: bytes.subarray(at, at += length) }));
  return { ...page, answers };
}
