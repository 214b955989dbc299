/// The register of organisations.
@NullMarked
package balans.directory.organisation;

import org.jspecify.annotations.NullMarked;
