package balans.web;

/// What an error page says: keys into the message bundle (`web.error.<key>.title`, `.what`), and the id under which
/// the log holds a bug (empty for a refusal).
public record ErrorPage(String key, String id) {}
