package waymark.ui.reviews;

import waymark.model.SearchWords;
import waymark.progress.Period;

/**
 * A review in the list.
 *
 * @param name the name of its period
 * @param words its first words, or the match of a search with some context; empty if nothing is written
 * @param answered the number of prompts with an answer
 * @param asked the number of prompts
 * @param lit the words to highlight
 */
record ReviewRow(Period period, String name, String words, int answered, int asked, SearchWords lit) {}
