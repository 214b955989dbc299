package balans.directory.search;

import balans.directory.EntryId.Kind;
import balans.directory.SearchSource;
import balans.directory.entry.EntrySearch;
import balans.directory.entry.EntryStore;
import balans.directory.concept.Scheme;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterSources {

    @Bean
    SearchSource organisations(EntryStore entries, EntrySearch search) {
        return new OfRegister(Kind.ORGANISATION, "Organisaties", List.of(""), entries, search);
    }

    @Bean
    SearchSource resources(EntryStore entries, EntrySearch search) {
        return new OfRegister(Kind.RESOURCE, "Bronnen", List.of(""), entries, search);
    }

    @Bean
    SearchSource concepts(EntryStore entries, EntrySearch search) {
        return new OfRegister(Kind.CONCEPT, "Begrippen", Scheme.ids(), entries, search);
    }

    @Bean
    SearchSource events(EntryStore entries, EntrySearch search) {
        return new OfRegister(Kind.EVENT, "Kalender", List.of(""), entries, search);
    }

    @Bean
    SearchSource lines(EntryStore entries, EntrySearch search) {
        return new OfRegister(Kind.LINE, "Gespreksagenda", List.of(""), entries, search);
    }

    private record OfRegister(Kind register, String label, List<String> schemes, EntryStore entries, EntrySearch search)
            implements SearchSource {

        @Override
        public String kind() {
            return EntrySearch.kindOf(register);
        }

        @Override
        public void read(Consumer<PublicRecord> into) {
            schemes.forEach(scheme -> entries.all(register, scheme).forEach(entry -> into.accept(search.record(entry))));
        }
    }
}
