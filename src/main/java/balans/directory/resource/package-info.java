/// The register of resources and their web addresses.
@NullMarked
package balans.directory.resource;

import org.jspecify.annotations.NullMarked;
