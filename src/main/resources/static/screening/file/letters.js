// Which of the two fonts of the file has a letter: Latin, extended Latin, or neither. A letter that neither has would be
// an empty box; it becomes a question mark, and the page says so.
const LATIN = /[\u0020-\u007E\u00A0-\u00FF\u0131\u0152\u0153\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u20AC]/;
const EXTENDED = /[\u0100-\u0130\u0132-\u0151\u0154-\u017F\u0218-\u021B]/;

export const UNKNOWN = "?";

// text -> [{font: "latin" | "extended", text}]
export function runsOf(text) {
  const runs = [];
  for (const letter of text.normalize("NFC").replace(/\s/g, " ")) {
    const font = LATIN.test(letter) || !EXTENDED.test(letter) ? "latin" : "extended";
    const shown = LATIN.test(letter) || EXTENDED.test(letter) ? letter : UNKNOWN;
    if (runs.at(-1)?.font === font) runs.at(-1).text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}

export const isWhole = (text) => [...text.normalize("NFC")].every((letter) => /\s/.test(letter) || LATIN.test(letter) || EXTENDED.test(letter));
