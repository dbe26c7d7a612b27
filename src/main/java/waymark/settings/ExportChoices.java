package waymark.settings;

import java.util.Map;

/**
 * The options of the last export.
 *
 * @param form the word for the format
 * @param own whether the user's own topics were included
 * @param notes whether notes were included
 * @param dates the name of the way in which days were written
 * @param mark whether a table starts with a byte order mark, by which some spreadsheets recognize UTF-8
 */
public record ExportChoices(String form, boolean own, boolean notes, String dates, boolean mark) {
    /** The defaults. */
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
