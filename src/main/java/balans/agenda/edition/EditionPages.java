package balans.agenda.edition;

import balans.web.Site;
import org.springframework.stereotype.Component;

/// What a reader sees of an edition, on screen and on paper.
@Component
class EditionPages {

    private final Editions editions;
    private final Chapters chapters;
    private final Site site;

    EditionPages(Editions editions, Chapters chapters, Site site) {
        this.editions = editions;
        this.chapters = chapters;
        this.site = site;
    }

    EditionPage of(Edition edition) {
        var frozen = editions.frozen(edition);
        var last = editions.last().orElse(edition);
        var isLast = last.id().equals(edition.id());
        return new EditionPage(edition, chapters.of(edition.asOf(), frozen), frozen.size(),
                (int) frozen.stream().filter(FrozenPiece::isRemoved).count(), Canon.holds(edition, frozen),
                editions.before(edition).orElse(null), isLast ? null : last,
                isLast ? editions.next().orElse(null) : null, site.address());
    }
}
