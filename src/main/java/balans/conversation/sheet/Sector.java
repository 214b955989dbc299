package balans.conversation.sheet;

import java.util.List;

/// A field of work around a child, with its sheet.
public record Sector(String id, String name, String title, Age age, String ageNote, List<Item> items, List<Starter> starters) {

    Sector with(List<Item> others) {
        return new Sector(id, name, title, age, ageNote, others, starters);
    }

    public List<Item> under(Named heading) {
        return items.stream().filter(item -> item.heading().equals(heading.id())).toList();
    }

    /// An item without ages of its own is about all ages of its sector.
    public boolean speaksOf(Item item, int years) {
        var age = item.age();
        return (age == null ? this.age : age).covers(years);
    }
}
