import { fromBase64url, invitationKeys, random, sha256, toBase64url } from '/sealed/format.js';
import { openRow, sealRow } from '/sealed/rows.js';
import { sendJson, sendPatiently } from '/screening/send-json.js';

// The class list of a centre, opened in this browser. `children`: [{id, epoch, version, plain}] where plain is
// {v, code, number, first, last, born, school, class, parents: [{invitation, secret, email, lang}]}; `invitations`: Map of
// id to what the server knows of it. The server gets sealed rows, and of a link only its id, a hash and the school.
//
// unlocked: what unlockedCentre() gave; path: the centre's address on this server; programme: its id.
const OPEN_TOGETHER = 1000;

export class CentreRoster {
    #unlocked;
    #path;
    #programme;
    #keys = new Map();
    children = [];
    invitations = new Map();
    unreadable = 0;

    get centre() {
        return this.#unlocked.centre;
    }

    constructor({ unlocked, path, programme }) {
        this.#unlocked = unlocked;
        this.#path = path;
        this.#programme = programme;
    }

    // ahead: a promise of the answer, or of nothing, when the page asked before this module was there.
    async load(onProgress = () => {}, ahead = null) {
        const { children, invitations } = await ahead ?? await sendPatiently('GET', `${this.#path}/kinderen`);
        this.invitations = new Map(invitations.map(one => [one.id, one]));
        this.children = [];
        this.unreadable = 0;
        for (let at = 0; at < children.length; at += OPEN_TOGETHER) {
            const opened = await Promise.all(children.slice(at, at + OPEN_TOGETHER).map(row => this.#open(row)));
            for (const child of opened) {
                if (child) this.children.push(child);
                else this.unreadable++;
            }
            onProgress(Math.min(at + OPEN_TOGETHER, children.length), children.length);
        }
        return this;
    }

    // The sealed rows of new children, ready to be sent; the same batch may be sent again.
    seal(plains) {
        return Promise.all(plains.map(async plain => {
            const id = toBase64url(random(16));
            return {
                plain,
                row: { ...await this.#sealed(id, plain), invitations: await Promise.all(plain.parents.map(parent => linkRow(parent, plain.school))) },
            };
        }));
    }

    async store(batch) {
        await sendPatiently('POST', `${this.#path}/kinderen`, { children: batch.map(({ row }) => row) });
        for (const { plain, row } of batch) {
            this.children.push({ id: row.id, epoch: row.epoch, version: 1, plain });
            for (const { id, school } of row.invitations) this.#made(id, school);
        }
    }

    // newParents: those of plain.parents whose link was made just now; closed: ids of links that must stop working.
    async change(child, plain, { newParents = [], closed = [] } = {}) {
        const links = await Promise.all(newParents.map(parent => linkRow(parent, plain.school)));
        const moved = plain.school !== child.plain.school;
        const { epoch, sealed } = await this.#sealed(child.id, plain);
        const { version } = await sendJson('PUT', `${this.#path}/kinderen/${child.id}`, {
            version: child.version, epoch, sealed, newInvitations: links, closed,
            school: moved ? plain.school : null,
            invitations: moved ? child.plain.parents.map(parent => parent.invitation) : null,
        });
        Object.assign(child, { plain, version, epoch });
        for (const { id, school } of links) this.#made(id, school);
        for (const id of closed) this.invitations.get(id).closedOn ??= today();
    }

    async erase(child) {
        const invitations = child.plain.parents.map(parent => parent.invitation);
        await sendJson('POST', `${this.#path}/kinderen/${child.id}/verwijdering`, { invitations });
        this.children = this.children.filter(other => other !== child);
        for (const id of invitations) this.invitations.delete(id);
    }

    async markSent(ids, reminder) {
        for (let at = 0; at < ids.length; at += 500) {
            await sendPatiently('POST', `${this.#path}/uitnodigingen/verzonden`, { ids: ids.slice(at, at + 500), reminder });
        }
        this.sent(ids, reminder);
    }

    sent(ids, reminder) {
        for (const id of ids) {
            const invitation = this.invitations.get(id);
            if (!invitation) continue;
            if (reminder) invitation.remindedOn = today();
            else invitation.sentOn ??= today();
        }
    }

    #made(id, school) {
        this.invitations.set(id, { id, school, madeOn: today(), sentOn: null, remindedOn: null, answeredOn: null, answers: 0, closedOn: null });
    }

    #ids(id, epoch) {
        return { programme: this.#programme, centre: this.#unlocked.centre, epoch, id };
    }

    // Derived once for all rows of an epoch.
    #key(epoch) {
        if (!this.#keys.has(epoch)) {
            this.#keys.set(epoch, Promise.resolve().then(() => this.#unlocked.keys(epoch))
                .then(({ roster }) => crypto.subtle.importKey('raw', roster, 'AES-GCM', false, ['encrypt', 'decrypt'])));
        }
        return this.#keys.get(epoch);
    }

    async #sealed(id, plain) {
        const { epoch } = this.#unlocked;
        const key = await this.#key(epoch);
        return { id, epoch, sealed: toBase64url(await sealRow(key, 'roster', this.#ids(id, epoch), plain)) };
    }

    async #open({ id, epoch, version, sealed }) {
        try {
            const key = await this.#key(epoch);
            return { id, epoch, version, plain: await openRow(key, 'roster', this.#ids(id, epoch), fromBase64url(sealed)) };
        } catch {
            return null;
        }
    }
}

// The day here, as the server writes days.
export const today = () => new Date().toLocaleDateString('sv-SE');

// A parent with a link of its own: 16 random bytes that never leave the centre's browsers except to the parent.
export async function newParent({ email = '', lang = 'nl' } = {}) {
    const secret = random(16);
    const { id } = await invitationKeys(secret);
    return { invitation: toBase64url(id), secret: toBase64url(secret), email, lang };
}

async function linkRow({ secret, invitation }, school) {
    const { auth } = await invitationKeys(fromBase64url(secret));
    return { id: invitation, authHash: toBase64url(await sha256(auth)), school };
}
