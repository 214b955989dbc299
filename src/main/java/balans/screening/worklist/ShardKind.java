package balans.screening.worklist;

import balans.kernel.Refusal;

/// What was opened, and left for colleagues.
enum ShardKind {
    ANSWERS("antwoorden", "answers"),
    CHILDREN("kinderen", "children");

    final String path;
    final String column;

    ShardKind(String path, String column) {
        this.path = path;
        this.column = column;
    }

    static ShardKind at(String path) {
        for (var kind : values()) {
            if (kind.path.equals(path)) {
                return kind;
            }
        }
        throw Refusal.notFound("kind of shard");
    }
}
