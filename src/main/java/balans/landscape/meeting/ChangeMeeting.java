package balans.landscape.meeting;

import balans.database.WriteTurn;
import balans.web.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every change of a meeting, one after the other, and everybody who has it open sees it.
@Component
class ChangeMeeting {

    private final MeetingStore meetings;
    private final WriteTurn turn;
    private final TransactionTemplate transaction;
    private final Live live;

    ChangeMeeting(MeetingStore meetings, WriteTurn turn, TransactionTemplate transaction, Live live) {
        this.meetings = meetings;
        this.turn = turn;
        this.transaction = transaction;
        this.live = live;
    }

    void run(Meeting meeting, Runnable what) {
        long version = turn.take(() -> transaction.execute(status -> {
            what.run();
            return meetings.countUp(meeting);
        }));
        live.changed(meeting.topic(), version);
    }
}
