/// Looks now and then whether the addresses of resources still work, without ever reaching inside a network.
@NullMarked
package balans.directory.link;

import org.jspecify.annotations.NullMarked;
