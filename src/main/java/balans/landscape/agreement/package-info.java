/// Who may refer at all: an organisation that switched it on and confirmed its duties, within an agreement with others about
/// what is shared and why (R002-16, R002-18).
@NullMarked
package balans.landscape.agreement;

import org.jspecify.annotations.NullMarked;
