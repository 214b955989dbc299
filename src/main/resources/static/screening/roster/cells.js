// One cell to clean text, '' when it says nothing. Doubts: 'too-long', 'formula', 'unreadable-character'.

const MAX_CHARS = {
    pupilNumber: 40,
    firstName: 80,
    lastName: 120,
    birthDate: 40,
    school: 120,
    class: 40,
    email1: 600,
    email2: 600,
    language: 60,
    phone: 40,
};
const VALUE_CHARS = 200;
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
const DIALLED = /^\s*\+[\d\s().\/-]+$/;
const NOTHING = /^(?:[-–—?/.*]+|n\.?\s?v\.?\s?t\.?|n\/a|nihil|null|\(?leeg\)?)$/i;
// Ã or Â and a sign that no name has: two letters that were one before.
const BROKEN = /\ufffd|[ÃÂÅÄ][\u0080-\u00bf‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›œ€]|[\p{Cc}\p{Co}\p{Cs}]/u;

export function cleanCell(field, raw = '', doubts) {
    if (raw.length > MAX_CHARS[field]) {
        doubts.push({
            field,
            code: 'too-long',
            value: raw.slice(0, VALUE_CHARS),
            max: MAX_CHARS[field],
            length: raw.length,
        });
        return '';
    }
    const text = raw
        .normalize('NFC')
        .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    if (text === '' || NOTHING.test(text)) return '';
    if (FORMULA.test(raw) && !(field === 'phone' && DIALLED.test(raw))) {
        doubts.push({ field, code: 'formula', value: raw });
        return '';
    }
    if (BROKEN.test(text)) doubts.push({ field, code: 'unreadable-character', value: text });
    return text;
}
