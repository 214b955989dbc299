package balans.directory;

import java.util.Optional;

/// An instrument's public records of which a visitor may say that something is not right, on the page where this is said
/// of the registers too. What is said waits on the desk of the editors.
public interface Reportable {

    /// The last part of the address of that page, such as `zorglandschap`; no register has the same.
    String register();

    Optional<Subject> find(String id);

    /// `edit`: where an editor looks at it.
    record Subject(String register, String id, String title, String address, String edit) {}
}
