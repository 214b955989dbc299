package balans.identity;

/// What somebody may edit in the public registers. The scope is the id of a sector, an organisation or a coalition
/// there, or the name of an instrument whose registers somebody keeps or brings the voice of young people to; this
/// module gives it no meaning, and it is never the id of an organisation that signs in.
public record EditorTask(Kind kind, String scope) {

    public enum Kind { ADMINISTRATOR, SECTOR, ORGANISATION, INSTRUMENT, COALITION, YOUTH }

    public static final EditorTask ADMINISTRATOR = new EditorTask(Kind.ADMINISTRATOR, "");

    public EditorTask {
        if ((kind == Kind.ADMINISTRATOR) != scope.isEmpty()) {
            throw new IllegalArgumentException("an administrator has no scope, others have one");
        }
    }
}
