/// The landscape in the words of Open Referral HSDS 3.1: an API, a package of tables in and out, our profile.
@NullMarked
package balans.landscape.hsds;

import org.jspecify.annotations.NullMarked;
