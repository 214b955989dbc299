package balans;

import java.util.List;
import java.util.stream.Stream;

/// Who may enter where: one line for every route of Balans, which [RouteMatrixTest] walks as everybody.
///
/// A new route needs one line, in the `...Routes` of its module; the test fails for a route without a line and for a
/// line without a route. The path is written as in the controller. Then, where it applies:
/// - `.body("application/json", "{…}")` when the route takes something else than a form, so that the request comes
///   as far as the door and is not turned back for its type;
/// - `.asking("na=0")` for parameters without which it gives nothing; `{centre}` and `{programme}` are filled in;
/// - `.endsTheSession()` when whoever enters is signed out by it;
/// - `.onlyInDevelopment()` when a plain installation does not have it.
/// A new kind of visitor is a new [Door], and a case in `RouteMatrixTest.mayEnter`.
record Route(String method, String path, Door door, String type, String body, String query, boolean ends,
        boolean inDevelopment) {

    enum Door {
        EVERYBODY,
        SIGNED_IN,
        /// A manager, of the `{programme}` and of the programme of the `{centre}` in the address.
        MANAGER,
        /// A nurse of the `{centre}` in the address.
        NURSE,
        /// Who reads the access log of the `{centre}` in the address.
        OFFICER,
        /// Who edits the public registers; whoever manages programmes does. What else an editor may: `RightsTest`.
        EDITOR,
        /// Who holds a secret of the Balans-Monitor or of a sheet that a group fills in: a leader's link, a place in a
        /// session, a code. An account is of no use.
        HOLDER
    }

    private static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";

    /// In the order of the modules.
    static final List<Route> ALL = Stream.of(
                    WebRoutes.all(),
                    IdentityRoutes.all(),
                    DirectoryRoutes.all(),
                    ScreeningRoutes.all(),
                    MonitorRoutes.all(),
                    ConversationRoutes.all(),
                    AgendaRoutes.all(),
                    LandscapeRoutes.all())
            .flatMap(List::stream).toList();

    static Route on(String method, String path, Door door) {
        return new Route(method, path, door, FORM, "", "", false, false);
    }

    Route body(String ofType, String text) {
        return new Route(method, path, door, ofType, text, query, ends, inDevelopment);
    }

    Route asking(String parameters) {
        return new Route(method, path, door, type, body, parameters, ends, inDevelopment);
    }

    Route endsTheSession() {
        return new Route(method, path, door, type, body, query, true, inDevelopment);
    }

    Route onlyInDevelopment() {
        return new Route(method, path, door, type, body, query, ends, true);
    }

    boolean names(String variable) {
        return path.contains(variable) || query.contains(variable);
    }

    String key() {
        return method + " " + path;
    }
}
