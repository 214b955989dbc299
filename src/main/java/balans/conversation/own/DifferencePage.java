package balans.conversation.own;

import java.util.List;

public record DifferencePage(OwnSheet sheet, Difference difference, List<Snapshot> versions) {}
