/// The vocabularies (SKOS): what things are tagged with.
@NullMarked
package balans.directory.concept;

import org.jspecify.annotations.NullMarked;
