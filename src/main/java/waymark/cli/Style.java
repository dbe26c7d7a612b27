package waymark.cli;

import java.util.Map;

/** Whether terminal output uses colours. */
public enum Style {
    PLAIN(false),
    COLOURED(true);

    private static final String BAR = "█";
    private static final String REST = "░";

    private final boolean coloured;

    Style(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * The style for a process.
     *
     * @param isTerminal whether the output is visible to someone
     * @param variables the environment variables: {@code NO_COLOR} (no-color.org) and {@code TERM} are honoured
     */
    public static Style of(boolean isTerminal, Map<String, String> variables) {
        boolean unwanted = !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
        return isTerminal && !unwanted ? COLOURED : PLAIN;
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String quiet(String text) {
        return wrap("2", text);
    }

    String good(String text) {
        return wrap("32", text);
    }

    String accent(String text) {
        return wrap("36", text);
    }

    /** A progress bar, which is only full when everything is done. */
    String bar(double part, int width) {
        int done = part > 0 ? Math.max(1, (int) (part * width)) : 0;
        return good(BAR.repeat(done)) + quiet(REST.repeat(width - done));
    }

    private String wrap(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
