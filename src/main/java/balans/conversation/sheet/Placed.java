package balans.conversation.sheet;

/// An item in its place, to point to from elsewhere.
record Placed(Sector sector, Named heading, Item item) {

    String title() {
        return sector.name() + " · " + heading.name();
    }

    String address() {
        return "/gespreksagenda/" + sector.id() + "#" + item.id();
    }
}
