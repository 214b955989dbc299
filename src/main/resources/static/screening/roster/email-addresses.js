// Addresses in one cell. readAddresses(cell) -> {addresses: [...], wrong}: all addresses in it that can be
// told, and whether something is left that is none.

const LOCAL = /^(?!\.)(?!.*\.\.)[\w.!#$%&'*+/=?^`{|}~-]{1,64}(?<!\.)$/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]+)$/u;
const MAX_CHARS = 254;
const MAX_CELL_CHARS = 600;

export function looksLikeEmail(cell) {
    return cell.length <= MAX_CELL_CHARS && isAddress(bare(cell));
}

export function readAddresses(cell) {
    if (cell.length > MAX_CELL_CHARS) return { addresses: [], wrong: true };
    const whole = bare(cell);
    if (isAddress(whole)) return { addresses: [tidy(whole)], wrong: false };
    const parts = cell
        .split(/[;,|/]+|\s(?:en|of|and|et|&)\s/)
        .filter(part => part.trim() !== '')
        .map(addressesIn);
    return { addresses: [...new Set(parts.flat().map(tidy))], wrong: parts.some(found => found.length === 0) };
}

// A word beside an address makes both doubtful: `jan peeters@x.example` may be an address with a space in it.
function addressesIn(part) {
    if (isAddress(bare(part))) return [bare(part)];
    const words = part.trim().split(/\s+/).map(bare);
    return words.every(isAddress) ? words : [];
}

// `Jan Peeters <jan@x.example>`, `mailto:jan@x.example` and `jan@x.example;` all mean the address in it.
function bare(text) {
    const inside = /<([^<>]+)>\s*[;,.]?\s*$/.exec(text)?.[1] ?? text;
    return inside
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/[;,.]+$/, '')
        .replace(/^["'(<]+|["')>]+$/g, '');
}

function isAddress(text) {
    const at = text.lastIndexOf('@');
    return text.length <= MAX_CHARS && LOCAL.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
}

function tidy(address) {
    const at = address.lastIndexOf('@');
    return address.slice(0, at) + address.slice(at).toLowerCase();
}
