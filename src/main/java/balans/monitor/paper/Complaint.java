package balans.monitor.paper;

import java.util.List;

/// @param field which field it is about
/// @param what the end of a message key; `of` are the arguments of that message
public record Complaint(String field, String what, List<Object> of) {

    Complaint(String field, String what, Object... of) {
        this(field, what, List.of(of));
    }
}
