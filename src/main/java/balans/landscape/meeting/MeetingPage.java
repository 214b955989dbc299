package balans.landscape.meeting;

import balans.landscape.meeting.Meeting.Kind;
import balans.landscape.meeting.Meeting.Post;
import balans.web.Qr;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param leads whoever looks leads the meeting
/// @param code of its address, for the leader's screen; null for the others
public record MeetingPage(Meeting meeting, Map<Integer, Integer> votes, List<Post> posts, boolean leads, @Nullable Qr code, String address) {

    public MeetingPage {
        votes = Map.copyOf(votes);
        posts = List.copyOf(posts);
    }

    public int votesFor(int option) {
        return votes.getOrDefault(option, 0);
    }

    public int allVotes() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Post> of(Kind kind) {
        return posts.stream().filter(p -> p.kind() == kind).toList();
    }
}
