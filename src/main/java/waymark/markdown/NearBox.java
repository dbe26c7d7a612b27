package waymark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.model.Marker;

/**
 * A box that people mean and GitHub doesn't know: {@code [ ]* text} for an optional task, {@code ☐ text}.
 *
 * @param textStart where the text behind it begins
 * @param optional whether it says that the task is optional
 */
record NearBox(Marker marker, int textStart, boolean optional) {
    private static final Pattern STARRED = Pattern.compile("\\[([ xX/>\\-])]\\*(?=[ \\t]+\\S)");
    private static final Pattern BALLOT = Pattern.compile("([☐☑☒])\\uFE0F?(?=[ \\t]+\\S)");

    /** The box that the text begins with at an offset; null where it begins with none. */
    static @Nullable NearBox at(String text, int offset, int end) {
        Matcher box = STARRED.matcher(text).region(offset, end);
        boolean starred = box.lookingAt();
        if (!starred) {
            box = BALLOT.matcher(text).region(offset, end);
            if (!box.lookingAt()) {
                return null;
            }
        }
        return new NearBox(new Marker(box.start(1), text.charAt(box.start(1))), box.end(), starred);
    }
}
