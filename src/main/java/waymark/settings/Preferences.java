package waymark.settings;

import java.util.Map;
import java.util.TreeMap;

/** What the user chose for this machine. */
public record Preferences(Appearance appearance, Days days, Counting counting, KeyChoices keys) {
    /** What holds where nothing was chosen. */
    public static final Preferences STANDARD =
            new Preferences(Appearance.STANDARD, Days.STANDARD, Counting.STANDARD, KeyChoices.STANDARD);

    public Preferences with(Appearance another) {
        return new Preferences(another, days, counting, keys);
    }

    public Preferences with(Days another) {
        return new Preferences(appearance, another, counting, keys);
    }

    public Preferences with(KeyChoices another) {
        return new Preferences(appearance, days, counting, another);
    }

    public Preferences with(Counting another) {
        return new Preferences(appearance, days, another, keys);
    }

    static Preferences of(Texts texts) {
        return new Preferences(Appearance.of(texts), Days.of(texts), Counting.of(texts), KeyChoices.of(texts));
    }

    /** @param before what the file says */
    Map<String, String> texts(Preferences before) {
        var texts = new TreeMap<String, String>();
        texts.putAll(appearance.texts());
        texts.putAll(days.texts());
        texts.putAll(counting.texts());
        texts.putAll(keys.texts(before.keys));
        return texts;
    }
}
