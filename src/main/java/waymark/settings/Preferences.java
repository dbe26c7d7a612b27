package waymark.settings;

import java.util.Map;
import java.util.TreeMap;
import waymark.schedule.CountingRule;

/**
 * What the user chose for this machine.
 *
 * @param revision whether done topics come back in Today
 */
public record Preferences(Appearance appearance, Days days, CountingRule counting, KeyChoices keys, boolean revision) {
    /** What holds where nothing was chosen. */
    public static final Preferences STANDARD =
            new Preferences(Appearance.STANDARD, Days.STANDARD, CountingRule.STANDARD, KeyChoices.STANDARD, false);

    public Preferences with(Appearance another) {
        return new Preferences(another, days, counting, keys, revision);
    }

    public Preferences with(Days another) {
        return new Preferences(appearance, another, counting, keys, revision);
    }

    public Preferences with(KeyChoices another) {
        return new Preferences(appearance, days, counting, another, revision);
    }

    public Preferences with(CountingRule another) {
        return new Preferences(appearance, days, another, keys, revision);
    }

    /** The same, with or without revision. */
    public Preferences withRevision(boolean wanted) {
        return new Preferences(appearance, days, counting, keys, wanted);
    }

    private static CountingRule counting(Texts texts) {
        var standard = CountingRule.STANDARD;
        return new CountingRule(
                texts.flag("own-boxes", standard.ownBoxes()),
                texts.flag("count-optional", standard.optional()),
                texts.flag("count-goals", standard.goals()));
    }

    static Preferences of(Texts texts) {
        return new Preferences(
                Appearance.of(texts),
                Days.of(texts),
                counting(texts),
                KeyChoices.of(texts),
                texts.flag("revision", STANDARD.revision));
    }

    /** @param before what the file says */
    Map<String, String> texts(Preferences before) {
        var texts = new TreeMap<String, String>();
        texts.putAll(appearance.texts());
        texts.putAll(days.texts());
        texts.put("own-boxes", Boolean.toString(counting.ownBoxes()));
        texts.put("count-optional", Boolean.toString(counting.optional()));
        texts.put("count-goals", Boolean.toString(counting.goals()));
        texts.putAll(keys.texts(before.keys));
        texts.put("revision", Boolean.toString(revision));
        return texts;
    }
}
