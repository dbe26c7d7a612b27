/**
 * What Jazzer tries with bytes of its own making: each target takes any bytes and throws where a promise doesn't hold. Every
 * build runs them on the inputs in src/test/fuzz and on changed ones; the long run has Jazzer look for new ones.
 */
@NullMarked
package waymark.fuzz;

import org.jspecify.annotations.NullMarked;
