import { fromBase64url, invitationKeys, random, sha256, toBase64url } from '/sealed/format.js';

// A parent with a link of its own: 16 random bytes that never leave the centre's browsers except to the parent.
export async function newParent({ email = '', lang = 'nl' } = {}) {
    const secret = random(16);
    const { id } = await invitationKeys(secret);
    return { invitation: toBase64url(id), secret: toBase64url(secret), email, lang };
}

// A child without one of its parents, and what the server must know of a new link: a child keeps at least one parent, if
// need be one without an address.
export async function withoutParent(plain, invitation) {
    const parents = plain.parents.filter(parent => parent.invitation !== invitation);
    const fresh = parents.length > 0 ? [] : [await newParent()];
    const links = await Promise.all(fresh.map(parent => linkRow(parent, plain.school)));
    return { plain: { ...plain, parents: [...parents, ...fresh] }, links };
}

// What the server keeps of a link.
export async function linkRow({ secret, invitation }, school) {
    const { auth } = await invitationKeys(fromBase64url(secret));
    return { id: invitation, authHash: toBase64url(await sha256(auth)), school };
}
