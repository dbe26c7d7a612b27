package waymark.ui.reviews;

import waymark.model.SearchWords;
import waymark.progress.Period;

/**
 * A review in the list of all.
 *
 * @param name what its period is called
 * @param words its first words, or those that were searched for with what stands around them; empty where nothing is written
 * @param answered how many prompts are answered
 * @param asked how many there are
 * @param lit the words that were searched for
 */
record ReviewRow(Period period, String name, String words, int answered, int asked, SearchWords lit) {}
