package waymark.settings;

import java.util.Map;
import java.util.TreeMap;
import waymark.schedule.CountingRule;

/**
 * The user's preferences on this machine.
 *
 * @param revision whether Today shows done topics to revise
 * @param allRoadmaps whether Today shows the other open roadmaps, too
 * @param exports the options of the last export
 */
public record Preferences(
        Appearance appearance,
        CalendarPreferences days,
        CountingRule counting,
        KeyChoices keys,
        boolean revision,
        boolean allRoadmaps,
        ExportChoices exports) {
    /** The defaults. */
    public static final Preferences STANDARD = new Preferences(
            Appearance.STANDARD,
            CalendarPreferences.STANDARD,
            CountingRule.STANDARD,
            KeyChoices.STANDARD,
            false,
            false,
            ExportChoices.STANDARD);

    public Preferences with(Appearance another) {
        return new Preferences(another, days, counting, keys, revision, allRoadmaps, exports);
    }

    public Preferences with(CalendarPreferences another) {
        return new Preferences(appearance, another, counting, keys, revision, allRoadmaps, exports);
    }

    public Preferences with(KeyChoices another) {
        return new Preferences(appearance, days, counting, another, revision, allRoadmaps, exports);
    }

    public Preferences with(CountingRule another) {
        return new Preferences(appearance, days, another, keys, revision, allRoadmaps, exports);
    }

    public Preferences with(ExportChoices another) {
        return new Preferences(appearance, days, counting, keys, revision, allRoadmaps, another);
    }

    /** The same, with or without revision. */
    public Preferences withRevision(boolean wanted) {
        return new Preferences(appearance, days, counting, keys, wanted, allRoadmaps, exports);
    }

    /** The same, with or without the other open roadmaps in Today. */
    public Preferences withAllRoadmaps(boolean wanted) {
        return new Preferences(appearance, days, counting, keys, revision, wanted, exports);
    }

    private static CountingRule counting(SettingsValues texts) {
        var standard = CountingRule.STANDARD;
        return new CountingRule(
                texts.flag("own-boxes", standard.ownBoxes()),
                texts.flag("count-optional", standard.optional()),
                texts.flag("count-goals", standard.goals()));
    }

    static Preferences of(SettingsValues texts) {
        return new Preferences(
                Appearance.of(texts),
                CalendarPreferences.of(texts),
                counting(texts),
                KeyChoices.of(texts),
                texts.flag("revision", STANDARD.revision),
                texts.flag("all-roadmaps", STANDARD.allRoadmaps),
                ExportChoices.of(texts));
    }

    /** @param before the preferences in the file */
    Map<String, String> texts(Preferences before) {
        var texts = new TreeMap<String, String>();
        texts.putAll(appearance.texts());
        texts.putAll(days.texts());
        texts.put("own-boxes", Boolean.toString(counting.ownBoxes()));
        texts.put("count-optional", Boolean.toString(counting.optional()));
        texts.put("count-goals", Boolean.toString(counting.goals()));
        texts.putAll(keys.texts(before.keys));
        texts.put("revision", Boolean.toString(revision));
        texts.put("all-roadmaps", Boolean.toString(allRoadmaps));
        texts.putAll(exports.texts());
        return texts;
    }
}
