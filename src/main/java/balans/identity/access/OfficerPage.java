package balans.identity.access;

import balans.identity.PrivacyOfficers.Person;
import java.util.List;

/// @param link a link to send, shown once; empty otherwise
public record OfficerPage(String centre, String organisation, List<Person> officers, List<Person> members, String link) {}
