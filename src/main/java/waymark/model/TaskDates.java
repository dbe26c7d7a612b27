package waymark.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The dates that task lists have after the text of a task, as written by the Tasks plugin of Obsidian: {@code ✅ 2026-11-23} or {@code
 * [completion:: 2026-11-23]}. They record when the task was changed and aren't part of its name.
 *
 * {@snippet :
 * TaskDates.without("Sets 📅 2026-11-30 ✅ 2026-11-23");   // Sets
 * TaskDates.closed("Sets 📅 2026-11-30 ✅ 2026-11-23");   // Optional[2026-11-23]
 * }
 */
public final class TaskDates {
    private static final int DATE = "2026-11-23".length();
    private static final List<String> CLOSED = List.of("✅", "❌", "completion::", "cancelled::");
    private static final List<String> OTHERS =
            List.of("➕", "⏳", "🛫", "📅", "📆", "🗓", "created::", "start::", "scheduled::", "due::");

    private TaskDates() {}

    /** The text without the dates at its end. A date at the very beginning stays, so that the text doesn't become empty. */
    public static String without(String text) {
        int end = end(text, text.length());
        while (true) {
            int start = Math.max(start(text, end, CLOSED), start(text, end, OTHERS));
            if (start < 0) {
                return text.substring(0, end);
            }
            int before = end(text, start);
            if (before == 0) {
                return text.substring(0, end);
            }
            end = before;
        }
    }

    /** The day on which the task was done or cancelled; empty if the text doesn't give one. */
    public static Optional<LocalDate> closed(String text) {
        int end = end(text, text.length());
        while (end > 0) {
            int closed = start(text, end, CLOSED);
            if (closed >= 0) {
                int close = isBracketed(text, end) ? end - 1 : end;
                return date(text.substring(close - DATE, close));
            }
            end = end(text, Math.max(0, start(text, end, OTHERS)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where the text before {@code end} ends without trailing whitespace. */
    private static int end(String text, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isBracketed(String text, int end) {
        return end > 0 && (text.charAt(end - 1) == ']' || text.charAt(end - 1) == ')');
    }

    /** The start of the sign whose date ends at {@code end}; -1 if there is none. */
    private static int start(String text, int end, List<String> signs) {
        boolean bracketed = isBracketed(text, end);
        int at = (bracketed ? end - 1 : end) - DATE;
        if (at < 0 || !isDate(text, at)) {
            return -1;
        }
        int behind = end(text, at);
        if (!bracketed && behind > 0 && text.charAt(behind - 1) == '\uFE0F') {
            behind--;
        }
        for (String sign : signs) {
            int start = behind - sign.length();
            if (bracketed == sign.endsWith("::") && start >= 0 && text.startsWith(sign, start)) {
                if (!bracketed) {
                    return start;
                }
                return start > 0 && (text.charAt(start - 1) == '[' || text.charAt(start - 1) == '(') ? start - 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isDate(String text, int start) {
        for (int i = 0; i < DATE; i++) {
            char letter = text.charAt(start + i);
            if (i == 4 || i == 7 ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return true;
    }
}
