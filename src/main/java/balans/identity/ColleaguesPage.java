package balans.identity;

/// What the page of colleagues needs before a browser has checked who they are.
///
/// @param work where this member works, `renewal` where rows are sealed anew under a new key; empty where there are none
/// @param yearOld whether it is time for a new key
public record ColleaguesPage(String id, String name, String person, String work, String renewal, boolean yearOld) {}
