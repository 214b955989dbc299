package balans.monitor.workshop;

import balans.canvas.BoardId;
import balans.monitor.team.Secret;

/// Proof that this device sits with a group of the workshop in the path (`{code}`).
public final class WorkshopMember {

    private final Workshop workshop;
    private final Group group;
    private final Secret secret;

    WorkshopMember(Workshop workshop, Group group, Secret secret) {
        this.workshop = workshop;
        this.group = group;
        this.secret = secret;
    }

    Workshop workshop() {
        return workshop;
    }

    int group() {
        return group.number();
    }

    BoardId board() {
        return group.board();
    }

    /// Not the hash by which it may take part: nobody can tell whose stickers these are.
    String stickerHand() {
        return secret.hand(workshop.id() + "/stickers");
    }
}
