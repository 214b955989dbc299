package balans.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// What the frame around every page shows: where we are, and who is signed in (null: nobody).
public record Shell(String path, @Nullable String person) {

    private static final String PERSON = Shell.class.getName() + ".person";

    /// Called by the module that knows who is signed in.
    public static void signedIn(HttpServletRequest request, String name) {
        request.setAttribute(PERSON, name);
    }

    static Shell of(HttpServletRequest request) {
        return new Shell(request.getRequestURI(), (String) request.getAttribute(PERSON));
    }

    public boolean isIn(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
