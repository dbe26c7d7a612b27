package waymark.settings;

import java.util.Map;

/**
 * How the user exported last.
 *
 * @param form the word for the form
 * @param own whether with topics of the user's own
 * @param notes whether with notes
 * @param dates the name of the way in which days are written
 * @param mark whether a table begins with the mark by which some spreadsheets know UTF-8
 */
public record ExportChoices(String form, boolean own, boolean notes, String dates, boolean mark) {
    /** What holds where nothing was chosen. */
    public static final ExportChoices STANDARD = new ExportChoices("md", false, true, "", false);

    static ExportChoices of(SettingsValues texts) {
        return new ExportChoices(
                texts.values().getOrDefault("export-form", STANDARD.form),
                texts.flag("export-own", STANDARD.own),
                texts.flag("export-notes", STANDARD.notes),
                texts.text("export-dates"),
                texts.flag("export-mark", STANDARD.mark));
    }

    Map<String, String> texts() {
        return Map.of(
                "export-form", form,
                "export-own", Boolean.toString(own),
                "export-notes", Boolean.toString(notes),
                "export-dates", dates,
                "export-mark", Boolean.toString(mark));
    }
}
