package balans.conversation.own;

import java.util.List;

/// The sheets of the organisations that somebody acts for.
public record MinePage(List<Row> rows) {

    public record Row(OwnSheet sheet, String organisation) {}
}
