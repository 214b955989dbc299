// The child code: 40 random bits in eight Crockford characters and a check character, shown as XXXX-XXXX-C.
export function newChildCode() {
    throw new Error('not made yet');
}
// -> {code: 'XXXX-XXXX-C'} or {error: 'length' | 'character' | 'check'}
export function parseChildCode(text) {
    throw new Error('not made yet');
}
