import { fromBase64url, invitationKeys, random, sha256, toBase64url } from '/sealed/format.js';

// A parent with a link of its own: 16 random bytes that never leave the centre's browsers except to the parent.
export async function newParent({ email = '', lang = 'nl' } = {}) {
    const secret = random(16);
    const { id } = await invitationKeys(secret);
    return { invitation: toBase64url(id), secret: toBase64url(secret), email, lang };
}

// What the server keeps of a link.
export async function linkRow({ secret, invitation }, school) {
    const { auth } = await invitationKeys(fromBase64url(secret));
    return { id: invitation, authHash: toBase64url(await sha256(auth)), school };
}
