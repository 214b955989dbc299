package balans.conversation.own;

import balans.conversation.sheet.Sector;

public record StartPage(Sector sector, String name, boolean seeded, String complaint) {}
