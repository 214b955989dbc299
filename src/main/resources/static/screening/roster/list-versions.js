// The class list without what is sealed, as the server packs it: lines with commas between, `-` for what is not there.
export const unpacked = ({ children, invitations, erasures }) => ({
    erasures,
    children: linesOf(children).map(([id, epoch, version]) => ({ id, epoch: Number(epoch), version: Number(version) })),
    invitations: linesOf(invitations).map(([id, madeOn, sentOn, remindedOn, answeredOn, answers, closedOn]) => ({
        id, madeOn, sentOn: day(sentOn), remindedOn: day(remindedOn), answeredOn: day(answeredOn), answers: Number(answers), closedOn: day(closedOn),
    })),
});

const linesOf = text => text === '' ? [] : text.split(',').map(line => line.split(' '));

const day = text => text === '-' ? null : text;
