package balans.agenda.rhythm;

/// A letter to parliament, a policy paper or the like.
///
/// @param term when, as precisely as it is known
/// @param website where it can be read; empty when that is not known
public record Letter(String id, String title, String addressee, String term, String website, String about) {}
