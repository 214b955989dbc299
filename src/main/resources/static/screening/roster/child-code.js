// The child code: 40 random bits in eight Crockford characters and a check character, shown as XXXX-XXXX-C. It is
// printed on a letter, read aloud and typed over. It opens nothing: only the centre's sealed list links it to a child.
//
// The check makes the nine characters, as numbers of GF(2^5), satisfy sum(x^(8-i) * character i) = 0, with x a root of
// x^5 + x^2 + 1. Its weights are all different and none is zero, so every single wrong character and every two that
// change places are caught, neighbours or not. Unlike Crockford's own mod 37 it needs no signs like * and ~, and
// unlike ISO 7064 MOD 37,36 it stays in the alphabet without I, L, O and U.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

// taken: a Set of shown codes that are already used by this centre.
export function newChildCode(taken = new Set()) {
    for (;;) {
        const values = [...crypto.getRandomValues(new Uint8Array(LENGTH - 1))].map(byte => byte & 31);
        const code = shown([...values, times(remainder(values))]);
        if (!taken.has(code)) return code;
    }
}

// -> {code: 'XXXX-XXXX-C'} or {error: 'length' | 'character' | 'check'}
export function parseChildCode(text) {
    const plain = String(text ?? '')
        .slice(0, 100)
        .toUpperCase()
        .replace(/[\s\p{Pd}._]/gu, '')
        .replace(/O/g, '0')
        .replace(/[IL]/g, '1');
    const values = [...plain].map(char => ALPHABET.indexOf(char));
    if (values.includes(-1)) return { error: 'character' };
    if (values.length !== LENGTH) return { error: 'length' };
    return remainder(values) === 0 ? { code: shown(values) } : { error: 'check' };
}

function remainder(values) {
    return values.reduce((sum, value) => times(sum) ^ value, 0);
}

function times(value) {
    return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

function shown(values) {
    const chars = values.map(value => ALPHABET[value]).join('');
    return `${chars.slice(0, 4)}-${chars.slice(4, 8)}-${chars.slice(8)}`;
}
