package balans.directory.concept;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.StringReader;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-8: vocabularies as SKOS, read back by another's parser")
class SkosTest {

    private final RunningBalans balans;

    SkosTest(Databases database) {
        balans = TestRegisters.on(database);
    }

    @Test
    void turtleAndJsonLdSayTheSame() throws Exception {
        assertThat(Models.isomorphic(turtle(), read("/begrippen.jsonld", RDFFormat.JSONLD))).isTrue();
    }

    @Test
    void everyConceptIsInAScheme() throws Exception {
        var model = turtle();
        var concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
        assertThat(concepts).hasSizeGreaterThan(120);
        for (var concept : concepts) {
            assertThat(model.filter(concept, SKOS.IN_SCHEME, null)).hasSize(1);
            assertThat(model.filter(concept, SKOS.TOP_CONCEPT_OF, null).size() + model.filter(concept, SKOS.BROADER, null).size())
                    .isEqualTo(1);
        }
        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME)).hasSize(Scheme.values().length);
    }

    @Test
    void aConceptHasOneLabelALanguageAndANotationOfItsOwn() throws Exception {
        var model = turtle();
        var notations = new HashSet<String>();
        for (Resource concept : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            var languages = model.filter(concept, SKOS.PREF_LABEL, null).objects().stream()
                    .map(label -> ((Literal) label).getLanguage().orElse("")).collect(Collectors.toList());
            assertThat(languages).doesNotHaveDuplicates().contains("nl");
            var scheme = Models.object(model.filter(concept, SKOS.IN_SCHEME, null)).orElseThrow();
            assertThat(notations.add(scheme + " " + Models.object(model.filter(concept, SKOS.NOTATION, null)).orElseThrow())).isTrue();
        }
    }

    private Model turtle() throws Exception {
        return read("/begrippen.ttl", RDFFormat.TURTLE);
    }

    private Model read(String path, RDFFormat format) throws Exception {
        var response = new Visitor(balans.url()).get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return Rio.parse(new StringReader(response.body()), "", format);
    }
}
