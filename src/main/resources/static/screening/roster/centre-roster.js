import { ShardServer } from '/screening/cache/shard-server.js';
import { ChildBox } from '/screening/roster/child-box.js';
import { ListSnapshot } from '/screening/roster/list-snapshot.js';
import { unpacked } from '/screening/roster/list-versions.js';
import { linkRow, withoutParent } from '/screening/roster/parent-links.js';
import { sendJson, sendPatiently, troubleOf } from '/screening/send-json.js';
import { toBase64url, random } from '/sealed/format.js';
import { today } from '/screening/today.js';

// The class list of a centre, opened in this browser. `children`: [{id, epoch, version, plain}] where plain is
// {v, code, number, first, last, born, school, class, parents: [{invitation, secret, email, lang}]}; `invitations`: Map of
// id to what the server knows of it. The server gets sealed rows, and of a link only its id, a hash and the school.
//
// unlocked: what unlockedCentre() gave; path: the centre's address on this server; programme: its id.
const OPEN_TOGETHER = 500;
const MANY = 2000; // rows that are quicker had with all others than asked for

export class CentreRoster {
    #path; #get; #box; #snapshot;
    #erasures = null; // how often a child of the centre had been erased when this list was read
    children = [];
    invitations = new Map();
    unreadable = 0;

    get erasures() {
        return this.#erasures;
    }

    // get: instead of fetch, for what a page asked before this module was there.
    constructor({ unlocked, path, programme, get = fetch }) {
        this.centre = unlocked.centre;
        this.#path = path;
        this.#get = get;
        this.#box = new ChildBox(unlocked, programme);
        const server = new ShardServer({ path, kind: 'kinderen', erasures: () => this.#erasures, get });
        this.#snapshot = new ListSnapshot({ server, unlocked, programme });
    }

    // Opens only the rows that neither this page nor the snapshot knows.
    async load(onProgress = () => {}) {
        const known = this.children.length > 0 ? new Map(this.children.map(child => [child.id, child])) : await this.#snapshot.read();
        const { children, invitations, erasures } = await this.#list(known);
        const missing = children.filter(row => !isKnown(row, known));
        const opened = new Map();
        for (let at = 0; at < missing.length; at += OPEN_TOGETHER) {
            const rows = await this.#rows(missing.slice(at, at + OPEN_TOGETHER));
            for (const child of await Promise.all(rows.map(row => this.#box.open(row)))) opened.set(child.id, child);
            onProgress(Math.min(at + OPEN_TOGETHER, missing.length), missing.length);
        }
        const all = children.map(row => isKnown(row, known) ? known.get(row.id) : opened.get(row.id)).filter(Boolean);
        this.children = all.filter(({ plain }) => plain);
        this.unreadable = all.length - this.children.length;
        this.invitations = new Map(invitations.map(one => [one.id, one]));
        if (erasures !== (this.#erasures ?? erasures)) this.#snapshot.dropped();
        this.#erasures = erasures;
        return this;
    }

    // Leaves the list as it is here for colleagues; without it they only have more work.
    async keep() {
        await this.#snapshot.write(this.children).catch(failure => {
            if (troubleOf(failure) === 'fault') throw failure;
        });
    }

    // The sealed rows of new children, ready to be sent; the same batch may be sent again.
    seal(plains) {
        return Promise.all(plains.map(async plain => {
            const id = toBase64url(random(16));
            const invitations = await Promise.all(plain.parents.map(parent => linkRow(parent, plain.school)));
            return { plain, row: { ...await this.#box.seal(id, plain), invitations } };
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
        const { epoch, sealed } = await this.#box.seal(child.id, plain);
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
        this.#gone(invitations);
    }

    // One parent goes, with the link and what was answered with it. request: a sealed row, kept in the same step.
    async eraseParent(child, invitation, request) {
        const { plain, links } = await withoutParent(child.plain, invitation);
        const { epoch, sealed } = await this.#box.seal(child.id, plain);
        const parent = { invitation, version: child.version, epoch, sealed, newInvitations: links };
        const { version } = await sendJson('POST', `${this.#path}/kinderen/${child.id}/ouders/verwijdering`, { request, parent });
        Object.assign(child, { plain, version, epoch });
        this.#gone([invitation]);
        for (const { id, school } of links) this.#made(id, school);
    }

    #gone(invitations) {
        for (const id of invitations) this.invitations.delete(id);
        this.#snapshot.dropped();
        this.#erasures++; // should a colleague have erased one too, this stays too low, and nothing of ours is taken in
    }

    async markSent(ids, reminder) {
        for (let at = 0; at < ids.length; at += 500) {
            await sendPatiently('POST', `${this.#path}/uitnodigingen/verzonden`, { ids: ids.slice(at, at + 500), reminder });
        }
        this.sent(ids, reminder);
    }

    sent(ids, reminder) {
        for (const one of ids.map(id => this.invitations.get(id)).filter(Boolean)) {
            if (reminder) one.remindedOn = today();
            else one.sentOn ??= today();
        }
    }

    #made(id, school) {
        this.invitations.set(id, { id, school, madeOn: today(), sentOn: null, remindedOn: null, answeredOn: null, answers: 0, closedOn: null });
    }

    // Rows with what is sealed in them, or only their versions when most of them are known.
    async #list(known) {
        if (known.size > 0) {
            const list = unpacked(await this.#ask('kinderen/versies'));
            if (list.children.filter(row => !isKnown(row, known)).length <= MANY) return list;
        }
        return this.#ask('kinderen');
    }

    #ask(below) {
        return sendPatiently('GET', `${this.#path}/${below}`, undefined, { get: this.#get });
    }

    // As the server has them now: what changed meanwhile is newer, what was erased is gone.
    async #rows(wanted) {
        if (wanted[0].sealed) return wanted;
        return (await sendPatiently('POST', `${this.#path}/kinderen/rijen`, { ids: wanted.map(({ id }) => id) })).children;
    }
}

const isKnown = ({ id, epoch, version }, known) => known.get(id)?.version === version && known.get(id).epoch === epoch;
