/// What happens near a family with a young child, on a day (R002-20). It stands in the shared calendar too.
@NullMarked
package balans.landscape.event;

import org.jspecify.annotations.NullMarked;
