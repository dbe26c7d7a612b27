package waymark.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shortcuts that the user has changed.
 *
 * @param keys the shortcut by the name of the command; an empty text for none
 */
public record KeyChoices(Map<String, String> keys) {
    /** The default shortcuts. */
    public static final KeyChoices STANDARD = new KeyChoices(Map.of());

    private static final String PREFIX = "key.";

    public KeyChoices {
        keys = Map.copyOf(keys);
    }

    /** The shortcut that the user set for a command; empty if it has its defaults. */
    public Optional<String> of(String command) {
        return Optional.ofNullable(keys.get(command));
    }

    /** Sets the shortcut of a command. */
    public KeyChoices with(String command, String key) {
        var changed = new TreeMap<>(keys);
        changed.put(command, key);
        return new KeyChoices(changed);
    }

    /** Restores the default shortcuts of a command. */
    public KeyChoices without(String command) {
        var changed = new TreeMap<>(keys);
        changed.remove(command);
        return new KeyChoices(changed);
    }

    static KeyChoices of(SettingsValues texts) {
        var keys = new TreeMap<String, String>();
        texts.values().forEach((name, key) -> {
            if (name.startsWith(PREFIX) && !key.equals(AS_THEY_COME)) {
                keys.put(name.substring(PREFIX.length()), key);
            }
        });
        return new KeyChoices(keys);
    }

    private static final String AS_THEY_COME = "standard";

    /** @param before the shortcuts in the file, none of which are ever removed */
    Map<String, String> texts(KeyChoices before) {
        var texts = new TreeMap<String, String>();
        before.keys.keySet().forEach(command -> texts.put(PREFIX + command, AS_THEY_COME));
        keys.forEach((command, key) -> texts.put(PREFIX + command, key));
        return texts;
    }
}
