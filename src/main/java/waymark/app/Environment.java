package waymark.app;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What a session takes from the world around it.
 *
 * @param clock the wall clock, with the reader's time zone
 * @param device a name for this machine, written beside each change
 * @param random tells this writer from all others
 * @param background where files are written
 */
public record Environment(Clock clock, String device, RandomGenerator random, Background background) {}
