import { BoxError } from '/sealed/box.js';
import { fromBase64url, toBase64url } from '/sealed/format.js';
import { openRow, sealRow } from '/sealed/rows.js';

// Children as rows that only this centre opens.
export class ChildBox {
    #unlocked;
    #programme;

    constructor(unlocked, programme) {
        this.#unlocked = unlocked;
        this.#programme = programme;
    }

    async seal(id, plain) {
        const { epoch } = this.#unlocked;
        const { roster } = await this.#unlocked.keys(epoch);
        return { id, epoch, sealed: toBase64url(await sealRow(roster, 'roster', this.#ids(id, epoch), plain)) };
    }

    // Without `plain` when it is not this centre's, was changed on its way, or is from before this member's time. Any
    // other failure is a fault of ours, and must not pass for an unreadable child.
    async open({ id, epoch, version, sealed }) {
        if (!this.#unlocked.epochs.includes(epoch)) return { id };
        const { roster } = await this.#unlocked.keys(epoch);
        try {
            return { id, epoch, version, plain: await openRow(roster, 'roster', this.#ids(id, epoch), fromBase64url(sealed)) };
        } catch (failure) {
            if (failure instanceof BoxError) return { id };
            throw failure;
        }
    }

    #ids(id, epoch) {
        return { programme: this.#programme, centre: this.#unlocked.centre, epoch, id };
    }
}
